using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What one policy carries of one task: its walk under way, and its own loop counter where it differs from the kernel's.</summary>
internal struct RetryState
{
    /// <summary>Whether a zone passed so far.</summary>
    public TriOutcome Walk;

    /// <summary>What the policy counted in the last zone that it looked at, pages with the free ones.</summary>
    public Quantity Counted;

    /// <summary>The call was decided: the kernel looks at no further zone.</summary>
    public bool IsDecided;

    /// <summary>no_progress_loops of the policy in the call under way; null before its first zone.</summary>
    public Quantity? CallLoops;

    /// <summary>The policy decided otherwise before, so that its loop counter is its own.</summary>
    public bool IsOwn;

    /// <summary>no_progress_loops of the policy after its last call; what it means only where <see cref="IsOwn"/>.</summary>
    public Quantity Loops;

    /// <summary>no_progress_loops of the kernel in the last call of this stall; null before the first.</summary>
    public long? KernelLoops;

    /// <summary>Events were lost, so that calls of this stall may lie before the first one that is seen.</summary>
    public bool MayHaveCallsBefore;

    /// <summary>The policy gave up in this stall where the kernel retried.</summary>
    public GiveUp? InStall;

    /// <summary>Begins a call.</summary>
    public void Open() => (Walk, IsDecided, CallLoops) = (TriOutcome.Known(false), false, null);

    /// <summary>Events were lost.</summary>
    public void Forget() => this = new RetryState { MayHaveCallsBefore = true };
}
