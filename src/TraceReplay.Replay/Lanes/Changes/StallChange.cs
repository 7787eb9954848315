using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>A stall in which a policy gives up where the kernel retried.</summary>
/// <param name="GiveUp">The policy's first give-up in it.</param>
/// <param name="LastTime">Time of the stall's last event.</param>
/// <param name="End">How the stall ended on the machine.</param>
/// <param name="Reclaimed">Pages that the stall's direct reclaim reclaimed in all.</param>
/// <param name="Stall">The stall.</param>
public sealed record StallChange(GiveUp GiveUp, TraceTime LastTime, StallEnd End, long Reclaimed, StallEpisode Stall);
