namespace TraceReplay.Reports;

/// <summary>A side of a comparison.</summary>
internal sealed record CompareSideDocument(string Path, IReadOnlyList<CompareRunDocument> Runs)
{
    public static CompareSideDocument Of(ComparedSide side) => new(side.Path, [.. side.Captures.Select(CompareRunDocument.Of)]);
}
