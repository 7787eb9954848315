using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// __zone_watermark_ok for a policy that counts another number of pages as reclaimable than the kernel did. What the kernel found with its
/// own number holds for the policy where that says enough: it passes with more than passed, and fails with less than failed.
/// </summary>
internal static class PolicyWatermark
{
    /// <summary>Whether the zone passes, with what that lacks or rests on.</summary>
    /// <param name="moment">The zone.</param>
    /// <param name="reclaimable">What the policy counts as reclaimable, pages.</param>
    public static TriOutcome Judge(in ZoneMoment moment, Quantity reclaimable)
    {
        if (moment.Passed ? reclaimable.Min >= moment.Reclaimable : reclaimable.Max <= moment.Reclaimable)
        {
            return TriOutcome.Known(moment.Passed);
        }

        WatermarkInputs least = Inputs(moment, reclaimable.Min);
        WatermarkInputs most = Inputs(moment, reclaimable.Max);
        TriOutcome atLeast = Judge(moment, least);
        TriOutcome atMost = least.FreePages == most.FreePages ? atLeast : Judge(moment, most);
        return atLeast.Value == Tri.True ? atLeast
            : atMost.Value == Tri.False ? atMost
            : TriOutcome.Unknown(atLeast.Missing | atMost.Missing);
    }

    private static TriOutcome Judge(in ZoneMoment moment, in WatermarkInputs inputs)
    {
        Tri sure = Passes(moment, inputs with { FreeHighatomic = moment.HighatomicLimit, AllocFlags = inputs.AllocFlags.OrReserveUser() });
        if (sure != Tri.Unknown)
        {
            return TriOutcome.Known(sure == Tri.True);
        }

        Tri whateverReserve = Passes(moment, inputs with { FreeHighatomic = moment.HighatomicLimit });
        if (whateverReserve != Tri.Unknown)
        {
            return new TriOutcome(whateverReserve, MissingInputs.None, Presumptions.NotReserveUser);
        }

        Tri asSeen = Passes(moment, inputs);
        return asSeen == Tri.Unknown
            ? TriOutcome.Unknown(ZoneWatermarkOkModel.Missing(inputs))
            : new TriOutcome(asSeen, MissingInputs.None, Presumptions.NotReserveUser | Presumptions.HighatomicAsInSnapshots);
    }

    // A zone that passed above order 0 had a free block of that order, whatever is counted as reclaimable.
    private static Tri Passes(in ZoneMoment moment, in WatermarkInputs inputs) =>
        moment.Passed ? ZoneWatermarkOkModel.IsAboveMark(inputs) : ZoneWatermarkOkModel.Evaluate(inputs);

    private static WatermarkInputs Inputs(in ZoneMoment moment, double reclaimable)
    {
        const long Most = long.MaxValue / 8;
        long counted = (long)Math.Clamp(Math.Floor(reclaimable), 0, Most);
        return moment.Inputs with { FreePages = moment.Free + counted };
    }
}
