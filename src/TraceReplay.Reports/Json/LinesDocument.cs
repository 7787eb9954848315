using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>A line account; total is the sum of the others.</summary>
internal sealed record LinesDocument(long Total, long Parsed, long Ignored, long Unknown, long Malformed)
{
    public static LinesDocument Of(LineAccount lines) =>
        new(lines.Total, lines.Parsed, lines.Ignored, lines.Unknown, lines.Malformed);

    public static LinesDocument Sum(IEnumerable<FileAccount> files) => files.Aggregate(
        new LinesDocument(0, 0, 0, 0, 0),
        (sum, file) => new LinesDocument(
            sum.Total + file.Lines.Total,
            sum.Parsed + file.Lines.Parsed,
            sum.Ignored + file.Lines.Ignored,
            sum.Unknown + file.Lines.Unknown,
            sum.Malformed + file.Lines.Malformed));
}
