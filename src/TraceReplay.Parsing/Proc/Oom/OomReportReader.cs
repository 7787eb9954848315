namespace TraceReplay.Parsing;

/// <summary>
/// Gathers the lines of a log into reports. A report begins with its first line, or with whatever of it comes first when the log was
/// cut.
/// </summary>
internal sealed partial class OomReportReader(SnapshotBag bag, string file, string phase)
{
    private readonly GfpText _gfp = new();
    private OomReportBuilder? _open;
    private long _line;

    /// <summary>Whether only a report has such a line.</summary>
    public static bool CanBegin(string text) =>
        ShowMemLines.IsHeader(text) || OomHeadLine.Is(text) || OomChoiceLine.Is(text) || OomKilledLine.Is(text) || OomReaperLine.Is(text);

    /// <summary>Reads a line of the log; null when no rule has it.</summary>
    public LineVerdict? Read(LogLine log, LogFields fields, long number)
    {
        _line = number;
        return ReadHead(log, fields) ?? ReadMemInfo(log, fields) ?? ReadChoice(log, fields) ?? ReadKill(log, fields);
    }

    /// <summary>Puts the report last begun into the bag.</summary>
    public void Finish()
    {
        if (_open is not null)
        {
            OomReport report = _open.Build();
            bag.OomReports.Add(report);
            bag.Zones.AddRange(report.Zones);
            _open = null;
        }
    }

    private OomReportBuilder Begin(LogLine log)
    {
        Finish();
        return _open = new OomReportBuilder(new OomReport(file, _line, phase) { Kind = OomReportKind.MemInfo, Time = log.Time });
    }

    private LineVerdict? ReadHead(LogLine log, LogFields fields)
    {
        if (OomHeadLine.Is(log.Text))
        {
            OomReportBuilder begun = Begin(log);
            begun.Report = OomHeadLine.Read(begun.Report, log, fields, _gfp);
            return fields.Verdict;
        }

        // Other reports of the kernel have such a line too, so only the one right below the head counts.
        if (_open is { Report: { Comm: not null, Pid: null }, HasMemInfo: false } && OomHeadLine.IsTask(log.Text))
        {
            _open.Report = OomHeadLine.ReadTask(_open.Report, fields);
            if (UnameText.FromTask(log.Text) is { } release)
            {
                bag.NoteRelease(release, file, isUname: false);
            }

            return fields.Verdict;
        }

        if (_open is not null && log.Text.StartsWith("memory: usage ", StringComparison.Ordinal))
        {
            _open.Report = _open.Report with { MemcgUsageKb = fields.Number("usage "), MemcgLimitKb = fields.Number("limit ") };
            return fields.Verdict;
        }

        return null;
    }

    private LineVerdict? ReadChoice(LogLine log, LogFields fields)
    {
        if (OomChoiceLine.Is(log.Text))
        {
            bool begins = _open is null or { Report.Constraint: not null } or { Report.Kind: OomReportKind.AllocationFailure } or { HasKilled: true };
            OomReportBuilder report = begins ? Begin(log) : _open!;
            report.Report = OomChoiceLine.Read(report.Report, log, fields);
            return fields.Verdict;
        }

        if (log.Text.StartsWith("Out of memory and no killable processes", StringComparison.Ordinal))
        {
            OomReportBuilder report = _open ?? Begin(log);
            report.Report = report.Report with { Kind = OomReportKind.OutOfMemory, NothingToKill = true };
            return LineVerdict.Parsed;
        }

        if (_open is not null && log.Text.EndsWith("are going to be killed due to memory.oom.group set", StringComparison.Ordinal))
        {
            _open.IsGroupKill = true;
            return LineVerdict.Parsed;
        }

        return null;
    }

    private LineVerdict? ReadKill(LogLine log, LogFields fields)
    {
        if (OomKilledLine.Is(log.Text))
        {
            var empty = new OomVictim(file, _line, phase) { Pid = 0, Comm = "" };
            if (OomKilledLine.Read(empty, log, fields) is { } victim)
            {
                Add(victim, log);
            }

            return fields.Verdict;
        }

        if (OomReaperLine.Is(log.Text))
        {
            var empty = new OomReap(file, _line, phase) { Pid = 0, Comm = "", IsReaped = false };
            if (OomReaperLine.Read(empty, log, fields) is { } reap)
            {
                bag.OomReaps.Add(reap);
            }

            return fields.Verdict;
        }

        return null;
    }

    // The killer leaves its report out when it runs too often (oom_kill_process), so a second victim is another report's.
    private void Add(OomVictim victim, LogLine log)
    {
        bool begins = _open is null or { HasKilled: true, IsGroupKill: false } or { Report.Kind: OomReportKind.AllocationFailure };
        OomReportBuilder report = begins ? Begin(log) : _open!;
        report.Add(victim);
        report.Report = report.Report with
        {
            Kind = OomReportKind.OutOfMemory,
            IsMemcg = OomKilledLine.IsMemcg(log.Text) ?? report.Report.IsMemcg,
        };
    }
}
