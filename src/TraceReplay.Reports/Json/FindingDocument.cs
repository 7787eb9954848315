using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One finding; what does not apply to it is null.</summary>
/// <param name="Id">The decision site of a divergence; <c>I01</c> to <c>I40</c>; <c>golden</c>; of the input <c>kernel</c>, <c>empty</c>, <c>unreadable</c>, <c>malformed</c>, <c>loss</c>, <c>clock</c> or <c>truncated</c>.</param>
/// <param name="Kind">What it is about.</param>
/// <param name="Severity">An error makes the exit code 1.</param>
/// <param name="File">The file as it lies on disk, relative to the capture; of a golden its path.</param>
/// <param name="Line">The line in that file, from 1; of a <c>.gz</c> in its text.</param>
/// <param name="Time">The time of the line, as the trace wrote it.</param>
/// <param name="Task">The task, with its pid: <c>app1-288</c>.</param>
/// <param name="Node">The NUMA node.</param>
/// <param name="Message">The clause, with its values.</param>
/// <param name="Expected">What the source says.</param>
/// <param name="Actual">What the trace says.</param>
/// <param name="Source">The file, line, function and version of the kernel that imply it.</param>
/// <param name="MatchedPrefix">How far everything agreed before it.</param>
/// <param name="Mark">Which characters of its line are false.</param>
/// <param name="Context">Its line with its neighbours.</param>
internal sealed record FindingDocument(
    string Id,
    [property: AllowedValues("divergence", "invariant", "golden", "input")] string Kind,
    [property: AllowedValues("error", "warning")] string Severity,
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
