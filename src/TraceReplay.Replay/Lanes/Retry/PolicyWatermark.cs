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
    public static TriOutcome Judge(ZoneMoment moment, Quantity reclaimable)
    {
        if (moment.Passed ? reclaimable.Min >= moment.Reclaimable : reclaimable.Max <= moment.Reclaimable)
        {
            return TriOutcome.Known(moment.Passed);
        }

        TriOutcome least = Judge(moment, Pages(moment, reclaimable.Min));
        if (least.Value == Tri.True || reclaimable.IsExact)
        {
            return least;
        }

        TriOutcome most = Judge(moment, Pages(moment, reclaimable.Max));
        return most.Value == Tri.False ? most : TriOutcome.Unknown(least.Missing | most.Missing);
    }

    private static TriOutcome Judge(ZoneMoment moment, long pages)
    {
        ZoneLimits limits = moment.Limits;
        Tri sure = limits.Sure.IsAbove(pages);
        if (sure != Tri.Unknown)
        {
            return WithBlock(moment, sure, Presumptions.None);
        }

        Tri anyReserve = limits.AnyReserve.IsAbove(pages);
        if (anyReserve != Tri.Unknown)
        {
            return WithBlock(moment, anyReserve, Presumptions.NotReserveUser);
        }

        Tri asSeen = limits.AsSeen.IsAbove(pages);
        return asSeen == Tri.Unknown
            ? TriOutcome.Unknown(ZoneWatermarkOkModel.Missing(moment.Inputs))
            : WithBlock(moment, asSeen, Presumptions.NotReserveUser | Presumptions.HighatomicAsInSnapshots);
    }

    // Above order 0 a free block of that order is needed too. A zone that passed had one, whatever is counted as reclaimable.
    private static TriOutcome WithBlock(ZoneMoment moment, Tri above, Presumptions presumed)
    {
        bool blockUnknown = above == Tri.True && !moment.Passed && moment.Shown.Order > 0;
        return blockUnknown ? TriOutcome.Unknown(MissingInputs.FreeArea) : new TriOutcome(above, MissingInputs.None, presumed);
    }

    private static long Pages(ZoneMoment moment, double reclaimable)
    {
        const long Most = long.MaxValue / 8;
        return moment.Free + (long)Math.Clamp(Math.Floor(reclaimable), 0, Most);
    }
}
