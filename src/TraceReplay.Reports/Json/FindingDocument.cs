using System.Text.Json.Serialization;
using TraceReplay.Golden;
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
    // A golden edited by hand may differ in every line.
    private const int MostChanges = 100;

    /// <summary>Of a golden that differs only: the first of what changed, the decisions first.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<GoldenChangeDocument>? Changes { get; init; }

    /// <summary>How many changes there are.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ChangeCount { get; init; }

    public static FindingDocument Of(Finding f, CaptureReport capture)
    {
        GoldenOutcome? golden = f.Kind == FindingKind.Golden ? capture.Goldens.FirstOrDefault(g => g.VerifiedPath == f.File) : null;
        return golden is { Status: GoldenStatus.Differ }
            ? Of(f, capture.Contexts) with { Changes = [.. golden.Differences.Take(MostChanges).Select(GoldenChangeDocument.Of)], ChangeCount = golden.Differences.Count }
            : Of(f, capture.Contexts);
    }

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
