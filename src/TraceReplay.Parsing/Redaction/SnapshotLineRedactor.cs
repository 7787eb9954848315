using System.Text.RegularExpressions;

namespace TraceReplay.Parsing;

/// <summary>
/// Replaces the names in a line of a snapshot: the host in uname, the devices of swap and zram. All other snapshots are the kernel's own
/// words and numbers; a line that is neither goes.
/// </summary>
internal sealed partial class SnapshotLineRedactor(NameBook names)
{
    /// <summary>The line without its names.</summary>
    public string Redact(string line)
    {
        if (UnameText.FromUname(line) is { } release)
        {
            // "Linux HOST release …": without a host, as uname -sr prints it, the release stands second.
            string[] words = line.Split(' ', 3);
            return words.Length < 3 || words[1] == release ? line : $"{words[0]} {names.Host(words[1])} {words[2]}";
        }

        if (Swap().Match(line) is { Success: true } swap)
        {
            (string path, string blanks) = (swap.Groups["path"].Value, swap.Groups["blanks"].Value);
            string name = names.Device(path);
            return name + (name == path ? blanks : blanks.Contains('\t', StringComparison.Ordinal) ? blanks : blanks.PadRight(Math.Max(path.Length + blanks.Length - name.Length, 1))) + swap.Groups["rest"].Value;
        }

        return line.StartsWith('/') ? names.Device(line) : Harmless().IsMatch(line) ? line : "(redacted)";
    }

    [GeneratedRegex(@"^(?<path>/\S*( \(deleted\))?)(?<blanks>\s+)(?<rest>(partition|file)\s+\d+\s+\d+\s+-?\d+\s*)$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Swap();

    // Columns of words and numbers, as /proc has them.
    [GeneratedRegex(@"^[\w\s:.,()\[\]=%+-]*$", RedactionPatterns.Options, RedactionPatterns.Patience)]
    private static partial Regex Harmless();
}
