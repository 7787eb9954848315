namespace TraceReplay.Parsing;

/// <summary>A section whose text is read as in a snapshot of its own. One is made for each text.</summary>
internal sealed class SnapshotSection : SeriesSection
{
    private readonly SnapshotBag _bag = new();
    private readonly SnapshotText _text;
    private readonly Action<SnapshotBag, SampleUnderWay> _take;

    /// <summary>Makes it from the kind of the snapshot, the file of the series, and what hands the records to the sample.</summary>
    public SnapshotSection(string kind, string file, Action<SnapshotBag, SampleUnderWay> take) =>
        (_text, _take) = (SnapshotKinds.Open(kind, _bag, file), take);

    /// <inheritdoc/>
    public override LineVerdict Read(string line, long number)
    {
        LineVerdict verdict = _text.Read(line, number);
        Fault = _text.Fault;
        return verdict;
    }

    /// <inheritdoc/>
    public override void Close(SampleUnderWay sample)
    {
        _text.Finish();
        _take(_bag, sample);
    }
}
