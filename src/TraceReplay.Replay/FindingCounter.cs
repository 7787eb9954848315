namespace TraceReplay.Replay;

/// <summary>Counts the divergences and the broken invariants of a capture while it is read. It only looks: nothing waits for it.</summary>
public sealed class FindingCounter
{
    private volatile CaptureRun? _run;

    /// <summary>How many there are so far, at the least where the kernel is not known yet. May be asked for from any thread.</summary>
    public long Count => _run?.FindingsSoFar ?? 0;

    /// <summary>Follows a pass; a second one over the same capture counts from its beginning.</summary>
    internal void Follow(CaptureRun run) => _run = run;
}
