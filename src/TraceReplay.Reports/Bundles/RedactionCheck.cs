using System.IO.Compression;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Trusts a redaction by looking: the names are gone, and nothing that is decided has changed.</summary>
public static class RedactionCheck
{
    /// <summary>Requires that no file of a bundle, unpacked, holds one of the names, in its text or its path.</summary>
    public static void RequireGone(MadeBundle bundle, RedactedCapture redacted)
    {
        ArgumentNullException.ThrowIfNull(bundle);
        ArgumentNullException.ThrowIfNull(redacted);
        foreach (BundleEntry entry in bundle.Entries)
        {
            if (NameSearch.Replace(entry.Path, redacted.Names) != entry.Path)
            {
                throw new BundleException($"{entry.Path} still has a name in it; nothing is written");
            }

            if (NameSearch.Find(Unpacked(entry), redacted.Names) is { } left)
            {
                throw new BundleException($"{entry.Path}:{left.Line} still has the name {left.Name}; nothing is written");
            }
        }
    }

    /// <summary>Requires the same decisions: the hash holds the line, time, task, outcome, inputs and verdict of each, and no name.</summary>
    public static void RequireSame(CaptureResult whole, CaptureResult redacted)
    {
        ArgumentNullException.ThrowIfNull(whole);
        ArgumentNullException.ThrowIfNull(redacted);
        for (int i = 0; i < whole.Policies.Count; i++)
        {
            if (i >= redacted.Policies.Count || whole.Policies[i].Sha256 != redacted.Policies[i].Sha256)
            {
                throw new BundleException($"without its names the capture gives other decisions of {whole.Policies[i].Policy.Name}; nothing is written");
            }
        }
    }

    private static byte[] Unpacked(BundleEntry entry)
    {
        using Stream bytes = entry.ToCaptureFile().Open();
        if (!ArchiveHead.IsGzip(bytes))
        {
            return entry.Bytes.ToArray();
        }

        using var gzip = new GZipStream(bytes, CompressionMode.Decompress);
        using var memory = new MemoryStream();
        gzip.CopyTo(memory);
        return memory.ToArray();
    }
}
