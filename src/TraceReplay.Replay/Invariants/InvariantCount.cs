namespace TraceReplay.Replay;

/// <summary>How often an invariant was checked on one capture.</summary>
/// <param name="Invariant">The invariant.</param>
/// <param name="Checked">How often its precondition held, so that it could have been broken.</param>
/// <param name="Broken">How often it did not hold.</param>
/// <param name="NotChecked">Why it was never checked; null when it was.</param>
public sealed record InvariantCount(InvariantInfo Invariant, long Checked, long Broken, string? NotChecked);
