namespace TraceReplay.Reports;

/// <summary>Where a capture stands among all captures of a run, whichever shard verifies it.</summary>
/// <param name="Position">Its place in their order, from 1; 0 for a path that means no capture.</param>
/// <param name="Part">Where its rows go below the folder of <c>--partition</c>.</param>
public sealed record CapturePlace(int Position, string Part)
{
    /// <summary>The places of captures, and behind them of the paths that mean none.</summary>
    /// <param name="captures">The names of the captures in their order.</param>
    /// <param name="paths">The paths.</param>
    public static IReadOnlyList<CapturePlace> Of(IReadOnlyList<string> captures, IReadOnlyList<string> paths)
    {
        string[] names = [.. captures, .. paths];
        IReadOnlyList<int> ordinals = PartitionFolder.Ordinals(names);
        return [.. names.Select((name, i) => new CapturePlace(i < captures.Count ? i + 1 : 0, PartitionFolder.PathOf(name, ordinals[i])))];
    }
}
