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
    string? Source,
    MatchedPrefixDocument? MatchedPrefix,
    MarkDocument? Mark,
    IReadOnlyList<ContextLineDocument> Context)
{
    public static FindingDocument Of(Finding f, FindingContexts contexts)
    {
        FindingContext? context = contexts[f];
        return new FindingDocument(
            f.Id,
            Words.Of(f.Kind),
            Words.Severity(f),
            f.File,
            f.Line > 0 ? f.Line : null,
            f.Time,
            f.Task,
            f.Node,
            f.Message,
            f.Expected,
            f.Actual,
            f.Source,
            MatchedPrefixDocument.Of(f, context),
            MarkDocument.Of(f, context),
            context is null ? [] : [.. context.Lines.Select(ContextLineDocument.Of)]);
    }
}
