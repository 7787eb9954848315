namespace TraceReplay.Parsing;

/// <summary>The kinds of snapshots, told from their text.</summary>
internal static class SnapshotKinds
{
    public const string Zoneinfo = "zoneinfo";
    public const string BuddyInfo = "buddyinfo";
    public const string Dmesg = "dmesg";
    public const string Uname = "uname";
    public const string LruGen = "lru_gen";
    public const string Swaps = "swaps";
    public const string VmStat = "vmstat";
    public const string MemInfo = "meminfo";
    public const string Pressure = "pressure";
    public const string BufferStats = "ftrace-stats";
    public const string ZramMmStat = "zram-mm-stat";
    public const string ZramBdStat = "zram-bd-stat";
    public const string ZramBackingDev = "zram-backing-dev";
    public const string ZramLimit = "zram-writeback-limit";
    public const string ZramLimitEnable = "zram-writeback-limit-enable";
    public const string Series = "series";
    public const string Maps = "bpftrace-maps";

    private const int LruGenLength = 6;

    /// <summary>The kind of the snapshot that begins with this text, or null.</summary>
    public static string? Of(string head)
    {
        string first = FirstLine(head);
        return Beginning(first) switch
        {
            { } kind => kind,
            _ when LruGenText.IsEnabled(first) is not null && head.Length < 16 => LruGen,
            _ when KernelLogText.IsLog(head) => Dmesg,
            _ when head.Split('\n').Any(line => MapText.IsEntry(line)) => Maps,
            _ => null,
        };
    }

    /// <summary>
    /// The kind of a text whose only line is a word or a number, which says nothing by itself: the one place where the file's name
    /// is asked.
    /// </summary>
    public static string? ByName(string file, string head)
    {
        string text = head.Trim();
        bool isNumber = text.Length <= 20 && SnapshotNumber.IsDigits(text);
        return file switch
        {
            _ when file.Contains("backing_dev", StringComparison.Ordinal) && BackingDeviceText.IsPath(text) => ZramBackingDev,
            _ when file.Contains("writeback_limit_enable", StringComparison.Ordinal) && isNumber => ZramLimitEnable,
            _ when file.Contains("writeback_limit", StringComparison.Ordinal) && isNumber => ZramLimit,
            _ => null,
        };
    }

    /// <summary>The kind of the snapshot that begins with this line, or null.</summary>
    public static string? Beginning(string line) => line switch
    {
        _ when ZoneinfoText.IsZone(line) => Zoneinfo,
        _ when BuddyInfoText.IsZone(line) => BuddyInfo,
        _ when line.StartsWith("Linux version ", StringComparison.Ordinal) => Dmesg,
        _ when UnameText.FromUname(line) is not null => Uname,
        _ when SwapsText.IsHeader(line) => Swaps,
        _ when line.StartsWith("nr_free_pages ", StringComparison.Ordinal) => VmStat,
        _ when line.StartsWith("MemTotal:", StringComparison.Ordinal) => MemInfo,
        _ when line.StartsWith("some avg10=", StringComparison.Ordinal) => Pressure,
        _ when BufferStatsText.IsBeginning(line) => BufferStats,
        _ when line.Length == LruGenLength && LruGenText.IsEnabled(line) is not null => LruGen,
        _ when MmStatText.IsRow(line) => ZramMmStat,
        _ when BdStatText.IsRow(line) => ZramBdStat,
        _ when SeriesHead.IsSignature(line) => Series,
        _ when KernelLogText.IsStamped(line) => Dmesg,
        _ when MapText.IsEntry(line) => Maps,
        _ => null,
    };

    /// <summary>Whether a line is the name that <c>tail</c> or <c>head</c> prints above each of several files.</summary>
    public static bool IsDivider(string line) =>
        line.StartsWith("==> ", StringComparison.Ordinal) && line.EndsWith(" <==", StringComparison.Ordinal);

    /// <summary>A reader for a kind.</summary>
    public static SnapshotText Open(string kind, SnapshotBag bag, string file) => kind switch
    {
        Zoneinfo => new ZoneinfoText(bag, file),
        BuddyInfo => new BuddyInfoText(bag, file),
        Uname => new UnameText(bag, file),
        LruGen => new LruGenText(bag, file),
        Swaps => new SwapsText(bag, file),
        VmStat => new VmStatText(bag, file),
        MemInfo => new MemInfoText(bag, file),
        Pressure => new PressureText(bag, file),
        BufferStats => new BufferStatsText(bag, file),
        ZramMmStat => new MmStatText(bag, file),
        ZramBdStat => new BdStatText(bag, file),
        ZramBackingDev => new BackingDeviceText(bag, file),
        ZramLimit => new WritebackLimitText(bag, file, isSwitch: false),
        ZramLimitEnable => new WritebackLimitText(bag, file, isSwitch: true),
        Series => new SeriesText(bag, file),
        Maps => new MapText(bag, file),
        _ => new KernelLogText(bag, file),
    };

    private static string FirstLine(string head)
    {
        foreach (ReadOnlySpan<char> line in head.AsSpan().EnumerateLines())
        {
            if (!line.IsWhiteSpace() && !line.StartsWith("==> "))
            {
                return line.ToString();
            }
        }

        return "";
    }
}
