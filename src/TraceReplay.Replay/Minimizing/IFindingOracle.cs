namespace TraceReplay.Replay;

/// <summary>Tells whether a part of a capture still shows the finding.</summary>
internal interface IFindingOracle
{
    /// <summary>Whether a capture of these parts and no others shows the same finding.</summary>
    ValueTask<bool> ShowsAsync(IReadOnlyCollection<Part> kept, CancellationToken ct);
}
