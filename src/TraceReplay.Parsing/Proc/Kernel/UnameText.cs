namespace TraceReplay.Parsing;

/// <summary>The kernel's release in <c>uname -a</c> and in the log's first line.</summary>
internal sealed class UnameText(SnapshotBag bag, string file) : SnapshotText(bag, file)
{
    /// <summary>"Linux (none) 6.12.107+deb13-cloud-amd64 #1 SMP …": the first word that starts with a version.</summary>
    public static string? FromUname(string line)
    {
        if (!line.StartsWith("Linux ", StringComparison.Ordinal))
        {
            return null;
        }

        foreach (string word in line.Split(' ').Skip(1))
        {
            if (IsRelease(word))
            {
                return word;
            }
        }

        return null;
    }

    /// <summary>"[    0.000000] Linux version 6.12.107+deb13-cloud-amd64 (…) …".</summary>
    public static string? FromDmesg(string line)
    {
        const string Words = "Linux version ";
        int at = line.IndexOf(Words, StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        string word = line[(at + Words.Length)..].Split(' ')[0];
        return IsRelease(word) ? word : null;
    }

    /// <summary>"CPU: 0 UID: 0 PID: 178 Comm: bpftrace Not tainted 6.12.107+deb13-cloud-amd64 #1  Debian 6.12.107-1".</summary>
    public static string? FromTask(string line)
    {
        string[] words = line.Split(' ');
        int build = Array.FindLastIndex(words, word => word.Length > 1 && word[0] == '#' && char.IsAsciiDigit(word[1]));
        return build > 0 && IsRelease(words[build - 1]) ? words[build - 1] : null;
    }

    /// <summary>A release is whole when a blank follows it.</summary>
    public override string? SurePart(string line) =>
        FromUname(line) is { } release && !line.EndsWith(release, StringComparison.Ordinal) ? line : null;

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        if (FromUname(line) is not { } release)
        {
            return LineVerdict.Unknown;
        }

        Bag.NoteRelease(release, File, isUname: true);
        Bag.Host ??= HostOf(line, release);
        return LineVerdict.Parsed;
    }

    // "uname -sr" prints no host; a machine without a name is called (none).
    private static string? HostOf(string line, string release) =>
        line.Split(' ')[1] is var word && word != release && word is not ("" or "(none)") ? word : null;

    private static bool IsRelease(string word)
    {
        int dot = word.IndexOf('.', StringComparison.Ordinal);
        return dot > 0 && dot + 1 < word.Length && char.IsAsciiDigit(word[dot + 1]) && int.TryParse(word.AsSpan(0, dot), out _);
    }
}
