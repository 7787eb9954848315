using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What left decisions open, what agreements rest on, and what was tolerated.</summary>
internal sealed record ExplainDocument(
    long Decisions,
    long Undetermined,
    IReadOnlyList<OpenInputDocument> Missing,
    IReadOnlyList<ExplainedCountDocument> Presumed,
    IReadOnlyList<ExplainedCountDocument> Tolerated,
    IReadOnlyList<KernelCommands> Record)
{
    public static ExplainDocument Of(Explanation explanation) => new(
        explanation.Decisions,
        explanation.Undetermined,
        [.. explanation.Inputs.Select(OpenInputDocument.Of)],
        [.. explanation.Presumed.Select(p => new ExplainedCountDocument(PresumptionText.Describe(p.Key), p.Value, ToleranceMeaning.Of(p.Key)))],
        [.. explanation.Tolerated.Select(q => new ExplainedCountDocument(QuirkText.Describe(q.Key), q.Value, ToleranceMeaning.Of(q.Key)))],
        explanation.Commands);
}

/// <summary>Something that was presumed or tolerated, how often, and what it means.</summary>
internal sealed record ExplainedCountDocument(string What, long Count, string? Meaning);
