namespace TraceReplay.Parsing;

/// <summary>The kinds of snapshots, told from the beginning of their text.</summary>
internal static class SnapshotKinds
{
    public const string Zoneinfo = "zoneinfo";
    public const string Dmesg = "dmesg";
    public const string Uname = "uname";
    public const string LruGen = "lru_gen";
    public const string Swaps = "swaps";

    /// <summary>The kind of the snapshot that begins with this text, or null.</summary>
    public static string? Of(string head)
    {
        string first = FirstLine(head);
        return first switch
        {
            _ when first.StartsWith("Node ", StringComparison.Ordinal) && first.Contains(", zone", StringComparison.Ordinal) =>
                head.Contains("pages free", StringComparison.Ordinal) ? Zoneinfo : "buddyinfo",
            _ when first.StartsWith("Linux version ", StringComparison.Ordinal) => Dmesg,
            _ when first.StartsWith("Linux ", StringComparison.Ordinal) => Uname,
            _ when first.StartsWith("Filename\t", StringComparison.Ordinal) => Swaps,
            _ when first.StartsWith("nr_free_pages ", StringComparison.Ordinal) => "vmstat",
            _ when first.StartsWith("MemTotal:", StringComparison.Ordinal) => "meminfo",
            _ when first.StartsWith("some avg10=", StringComparison.Ordinal) => "pressure",
            _ when first.StartsWith("entries: ", StringComparison.Ordinal) => "ftrace-stats",
            _ when LruGenText.IsEnabled(first) is not null && head.Length < 16 => LruGen,
            _ when IsZramStat(first) => "zram-mm-stat",
            _ when IsLog(head) => Dmesg,
            _ when head.Split('\n').Any(line => line.StartsWith('@')) => "bpftrace-maps",
            _ => null,
        };
    }

    private static string FirstLine(string head)
    {
        int end = head.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? head : head[..end];
    }

    // /sys/block/zram0/mm_stat: one line of at least seven numbers.
    private static bool IsZramStat(string line)
    {
        string[] cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return cells.Length is >= 7 and <= 12 && Array.TrueForAll(cells, cell => long.TryParse(cell, out _));
    }

    private static bool IsLog(string head) =>
        head.StartsWith("[    0.0", StringComparison.Ordinal)
        || head.Contains("Linux version ", StringComparison.Ordinal)
        || head.Contains("Mem-Info:", StringComparison.Ordinal);
}
