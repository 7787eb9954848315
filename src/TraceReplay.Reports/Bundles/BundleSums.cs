using System.Text;

namespace TraceReplay.Reports;

/// <summary>The hashes of a bundle's files as sha256sum writes and checks them, from its top folder.</summary>
internal static class BundleSums
{
    private const int HashLength = 64;
    private const string Between = "  ";

    /// <summary>One line a file, sorted by path.</summary>
    public static BundleEntry Of(IEnumerable<BundleEntry> entries)
    {
        var text = new StringBuilder();
        foreach (BundleEntry entry in entries.OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            text.Append(entry.Sha256).Append(Between).Append(entry.Path).Append('\n');
        }

        return new BundleEntry(BundleNames.Sums, Encoding.UTF8.GetBytes(text.ToString()));
    }

    /// <summary>The hashes by path; what is no line of sha256sum's is left out, and its file then has no hash.</summary>
    public static Dictionary<string, string> Read(BundleEntry entry)
    {
        var sums = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string line in Encoding.UTF8.GetString(entry.Bytes.Span).Split('\n'))
        {
            if (line.Length > HashLength + Between.Length && line.AsSpan(HashLength).StartsWith(Between))
            {
                sums[line[(HashLength + Between.Length)..]] = line[..HashLength];
            }
        }

        return sums;
    }
}
