namespace TraceReplay.Reports;

/// <summary>An input that a decision site rests on and the capture lacks.</summary>
internal sealed record MissingInputDocument(
    string Site, string Missing, string Effect, IReadOnlyList<string> Present, string Record, bool Certain, string? StandsInFor)
{
    public static MissingInputDocument Of(MissingInput input) =>
        new(input.Site, input.Input.Title, input.Effect, input.Present, input.Record, input.IsCertain, input.StandsInFor);
}
