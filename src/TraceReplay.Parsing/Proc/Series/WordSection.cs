namespace TraceReplay.Parsing;

/// <summary>A file of a cgroup that is one word: a number, <c>max</c>, or the preference of systemd-oomd.</summary>
/// <param name="file">The file's name.</param>
/// <param name="cgroup">The cgroup.</param>
internal sealed class WordSection(string file, CgroupUnderWay cgroup) : SeriesSection
{
    private const string Max = "max";

    private long? _number;
    private string? _word;

    /// <summary>The files that are so.</summary>
    public static bool Has(string file) => IsLimit(file) || file is "memory.current" or "memory.swap.current" or "memory.oom.group" or "cgroup.oomd";

    /// <inheritdoc/>
    public override LineVerdict Read(string line, long number)
    {
        Fault = default;
        string text = line.Trim();
        if (text is "avoid" or "omit" or "none" && file == "cgroup.oomd")
        {
            _word = text;
            return LineVerdict.Parsed;
        }

        if (text == Max && IsLimit(file))
        {
            _number = long.MaxValue;
            return LineVerdict.Parsed;
        }

        if (file == "cgroup.oomd" || text.Contains(' ', StringComparison.Ordinal))
        {
            return LineVerdict.Unknown;
        }

        FaultKind wrong = SnapshotNumber.ReadUnsigned(text, out long value);
        Fault = new Fault(wrong, 0, file);
        _number = wrong == FaultKind.None ? value : _number;
        return wrong == FaultKind.None ? LineVerdict.Parsed : LineVerdict.Malformed;
    }

    /// <inheritdoc/>
    public override void Close(SampleUnderWay sample)
    {
        switch (file)
        {
            case "cgroup.oomd":
                cgroup.OomdPreference = _word ?? cgroup.OomdPreference;
                break;
            case "memory.current":
                cgroup.CurrentBytes = _number;
                break;
            case "memory.swap.current":
                cgroup.SwapCurrentBytes = _number;
                break;
            case "memory.oom.group":
                cgroup.OomGroup = _number is null ? cgroup.OomGroup : _number != 0;
                break;
            default:
                SetLimit();
                break;
        }
    }

    private static bool IsLimit(string file) => file is "memory.min" or "memory.low" or "memory.high" or "memory.max";

    private void SetLimit()
    {
        switch (file)
        {
            case "memory.min":
                cgroup.Min = _number ?? cgroup.Min;
                break;
            case "memory.low":
                cgroup.Low = _number ?? cgroup.Low;
                break;
            case "memory.high":
                cgroup.High = _number ?? cgroup.High;
                break;
            default:
                cgroup.Max = _number ?? cgroup.Max;
                break;
        }
    }
}
