namespace TraceReplay.Replay;

/// <summary>Where a policy's horizon is kept, for all that replay a part of it.</summary>
internal sealed class HorizonMark
{
    /// <summary>The place of the policy's first decision that differs from the kernel's.</summary>
    public Horizon? Value { get; set; }
}
