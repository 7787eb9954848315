using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>An input whose lack left decisions open.</summary>
internal sealed record OpenInputDocument(
    string Input,
    string Description,
    long Count,
    long Alone,
    IReadOnlyDictionary<string, long> Sites,
    IReadOnlyDictionary<string, long> Captures,
    string? Meaning,
    IReadOnlyList<RecordedInputDocument> Record,
    IReadOnlyList<RecordedInputDocument> Recorded,
    string? Advice)
{
    public static OpenInputDocument Of(OpenInput input) => new(
        input.Input.ToString(),
        MissingInputText.Describe(input.Input),
        input.Count,
        input.Alone,
        input.Sites.ToDictionary(s => DecisionSites.NameOf(s.Key), s => s.Value),
        input.Captures.ToDictionary(),
        input.Meaning?.Meaning,
        Of(input.Record),
        Of(input.Held),
        input.Meaning?.Advice);

    private static IReadOnlyList<RecordedInputDocument> Of(IReadOnlyList<RecordedInput> inputs) => [.. inputs.Select(r => new RecordedInputDocument(r.KindName, r.Title))];
}

/// <summary>What records an input: an <c>event</c>, a <c>probe</c> or a <c>snapshot</c>, and its name.</summary>
internal sealed record RecordedInputDocument(string Kind, string Name);
