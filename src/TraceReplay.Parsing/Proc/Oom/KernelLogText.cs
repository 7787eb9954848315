using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>
/// The kernel's log, as dmesg, journalctl and syslog print it. It is known what a log is, so a line without a rule is ignored, not
/// unknown.
/// </summary>
internal sealed class KernelLogText : SnapshotText
{
    private const int StampDigits = 6;

    private readonly OomReportReader _reports;

    public KernelLogText(SnapshotBag bag, string file)
        : base(bag, file) => _reports = new OomReportReader(bag, file, Phase);

    /// <summary>Whether a line somewhere in the beginning of a text shows that it is a log.</summary>
    public static bool IsLog(string head)
    {
        foreach (ReadOnlySpan<char> line in head.AsSpan().EnumerateLines())
        {
            string text = LogLine.Of(line.ToString()).Text;
            if (OomReportReader.CanBegin(text) || UnameText.FromDmesg(text) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a line begins as a log's lines do: with the time in microseconds, a date in brackets or <c>kernel:</c>.</summary>
    public static bool IsStamped(string line)
    {
        var log = LogLine.Of(line);
        return log.IsStamped && (log.Time.Format == TimeFormat.None || HasMicroseconds(line));
    }

    /// <summary>All but the digits at the end: more of them may have been cut.</summary>
    public override string? SurePart(string line) => line.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');

    /// <inheritdoc/>
    public override void Finish() => _reports.Finish();

    /// <inheritdoc/>
    protected override LineVerdict ReadLine(string line)
    {
        var log = LogLine.Of(line);
        var fields = new LogFields(log);
        LineVerdict verdict = ReadRelease(log.Text) ?? _reports.Read(log, fields, Line) ?? LineVerdict.Ignored;
        return verdict == LineVerdict.Malformed ? Blame(fields.Fault.Kind, fields.Fault.Offset, fields.Fault.Name) : verdict;
    }

    private LineVerdict? ReadRelease(string text)
    {
        if (UnameText.FromDmesg(text) is not { } release)
        {
            return null;
        }

        Bag.NoteRelease(release, File, isUname: false);
        return LineVerdict.Parsed;
    }

    private static bool HasMicroseconds(string line)
    {
        int dot = line.IndexOf('.', StringComparison.Ordinal);
        return line.Length > dot + StampDigits && SnapshotNumber.IsDigits(line.AsSpan(dot + 1, StampDigits));
    }
}
