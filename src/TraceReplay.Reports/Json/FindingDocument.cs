using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One finding; what does not apply to it is null.</summary>
internal sealed record FindingDocument(
    string Id,
    string Kind,
    string Severity,
    string? File,
    long? Line,
    string? Time,
    string? Task,
    int? Node,
    string Message,
    string? Expected,
    string? Actual,
    string? Source)
{
    public static FindingDocument Of(Finding f) => new(
        f.Id, Words.Of(f.Kind), Words.Severity(f), f.File, f.Line > 0 ? f.Line : null, f.Time, f.Task, f.Node, f.Message, f.Expected, f.Actual, f.Source);
}
