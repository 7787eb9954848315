using System.Globalization;
using System.Security.Cryptography;

namespace TraceReplay.Reports;

/// <summary>A bundle that was made and not yet written.</summary>
/// <param name="capture">The capture's name.</param>
/// <param name="entries">Its files.</param>
/// <param name="archive">The archive's bytes.</param>
public sealed class MadeBundle(string capture, IReadOnlyList<BundleEntry> entries, byte[] archive)
{
    /// <summary>Its files, the manifest and the sums among them.</summary>
    public IReadOnlyList<BundleEntry> Entries { get; } = entries;

    /// <summary>The capture's name.</summary>
    public string Capture { get; } = capture;

    /// <summary>Writes the archive.</summary>
    public void WriteArchive(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(archive);
    }

    /// <summary>Writes the manifest.</summary>
    public void WriteManifest(Stream output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Write(Entries.First(e => e.Path == BundleNames.Manifest).Bytes.Span);
    }

    /// <summary>Writes a line for each file, with its bytes, and one for the archive with its SHA-256.</summary>
    public void WriteList(TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(output);
        string top = BundleNames.Top(Capture);
        foreach (BundleEntry entry in Entries.OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{entry.Bytes.Length,10}  {top}/{entry.Path}"));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{archive.Length,10}  sha256 {Convert.ToHexStringLower(SHA256.HashData(archive))}"));
    }
}
