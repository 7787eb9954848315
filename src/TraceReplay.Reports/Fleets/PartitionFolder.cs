using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace TraceReplay.Reports;

/// <summary>
/// Rows in a folder for each capture, as Hive names them: <c>capture=NAME/part.jsonl</c>. DuckDB, ClickHouse and Spark read all of them as one table.
/// </summary>
internal static class PartitionFolder
{
    // A name on disk has at most 255 bytes.
    private const int MostBytes = 200;
    private const int HashDigits = 16;

    /// <summary>Writes the rows of one capture; a reader never sees half of them.</summary>
    /// <param name="folder">The folder of all captures.</param>
    /// <param name="part">Where in it, of <see cref="PathOf"/>.</param>
    /// <param name="rows">The rows.</param>
    public static void Write(string folder, string part, IReadOnlyList<VerdictRow> rows)
    {
        string path = Path.Combine(folder, part);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string draft = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");
        using (FileStream stream = File.Create(draft))
        {
            VerdictRows.WriteLines(stream, rows);
        }

        File.Move(draft, path, overwrite: true);
    }

    /// <summary>The path of a capture's rows below the folder.</summary>
    /// <param name="name">The capture's name.</param>
    /// <param name="ordinal">Which of the captures of that name it is, from 1.</param>
    public static string PathOf(string name, int ordinal) =>
        Path.Combine($"capture={Escape(name)}", ordinal == 1 ? "part.jsonl" : string.Create(CultureInfo.InvariantCulture, $"part-{ordinal}.jsonl"));

    /// <summary>Which of those of its name each is, from 1.</summary>
    public static IReadOnlyList<int> Ordinals(IEnumerable<string> names)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        return [.. names.Select(n => seen[n] = seen.GetValueOrDefault(n) + 1)];
    }

    // As Hive and Spark escape it: %XX for each byte that could mean something in a path or a pattern.
    private static string Escape(string name)
    {
        var escaped = new StringBuilder(name.Length);
        foreach (byte b in Encoding.UTF8.GetBytes(name))
        {
            bool isPlain = char.IsAsciiLetterOrDigit((char)b) || b is (byte)'.' or (byte)'_' or (byte)'-' or (byte)'+' or (byte)',';
            escaped.Append(isPlain ? (char)b : '%').Append(isPlain ? string.Empty : b.ToString("X2", CultureInfo.InvariantCulture));
        }

        string text = escaped.ToString();
        return text.Length <= MostBytes ? text : $"{text[..MostBytes]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashDigits]}";
    }
}
