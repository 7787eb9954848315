using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// How many pages a zone's watermark check asks for, under what is presumed or not. It is the same for all policies, which differ in what
/// they count as free.
/// </summary>
/// <param name="Sure">Whoever the task is, and whatever the highatomic reserve holds.</param>
/// <param name="AnyReserve">The task has no access to reserves beyond its mask.</param>
/// <param name="AsSeen">The highatomic reserve is as the snapshots show it, besides.</param>
internal readonly record struct ZoneLimits(WatermarkLimits Sure, WatermarkLimits AnyReserve, WatermarkLimits AsSeen)
{
    public static ZoneLimits Of(in WatermarkInputs inputs, Bounds highatomicLimit)
    {
        WatermarkInputs anyReserve = inputs with { FreeHighatomic = highatomicLimit };
        return new ZoneLimits(
            ZoneWatermarkOkModel.Limits(anyReserve with { AllocFlags = inputs.AllocFlags.OrReserveUser() }),
            ZoneWatermarkOkModel.Limits(anyReserve),
            ZoneWatermarkOkModel.Limits(inputs));
    }
}
