namespace TraceReplay.Model;

/// <summary>The conditions that mp_event_psi works out before its rules, by its own names.</summary>
/// <param name="IsCritical">level is VMPRESS_LEVEL_CRITICAL, and an event came.</param>
/// <param name="CycleAfterKill">It killed at the call before.</param>
/// <param name="SwapIsLow">swap_is_low.</param>
/// <param name="BelowMin">wmark is WMARK_MIN.</param>
/// <param name="BelowLow">wmark is below WMARK_HIGH, which means that free pages are below the low watermark.</param>
/// <param name="DirectReclaim">reclaim is DIRECT_RECLAIM.</param>
/// <param name="Thrashing">thrashing in percent.</param>
/// <param name="SwapUtil">swap_util in percent.</param>
/// <param name="CriticalStall">critical_stall.</param>
internal sealed record LmkdState(
    KillerTruth IsCritical, bool CycleAfterKill, KillerTruth SwapIsLow, KillerTruth BelowMin, KillerTruth BelowLow, KillerTruth DirectReclaim,
    Reading Thrashing, Reading SwapUtil, KillerTruth CriticalStall);
