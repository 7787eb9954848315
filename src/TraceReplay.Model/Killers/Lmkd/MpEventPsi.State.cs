namespace TraceReplay.Model;

/// <content>What it reads, and what it works out before its rules.</content>
internal sealed partial class MpEventPsi
{
    private const double PageSize = PolicyUnits.PageSize;

    private LmkdState StateAt(long tick, KillerTruth critical)
    {
        Reading refaults = _machine.VmCount(tick, "workingset_refault_file");
        Reading fileLru = _machine.VmStat(tick, "nr_inactive_file").With(_machine.VmStat(tick, "nr_active_file"), QuantityMath.Add);
        bool afterKill = _killing;
        if (_killing)
        {
            _killing = false;
            _thrashing.Restart(tick, refaults, fileLru);
        }

        return new LmkdState(
            critical,
            afterKill,
            SwapIsLow(tick),
            Below(tick, _marks?.Min),
            Below(tick, _marks?.Low),
            _movement.Direct,
            _thrashing.At(tick, refaults, fileLru),
            SwapUtilization(tick),
            _machine.MachineFullAvg10(tick).Above(Reading.Exactly(_settings.Of("stall_limit_critical"))));
    }

    private KillerTruth SwapIsLow(long tick) => _settings.Of("swap_free_low_percentage") is var percent && percent > 0
        ? FreeSwap(tick).Below(_machine.Total(tick, "SwapTotal").Percent(percent))
        : KillerTruth.False;

    // get_free_swap: no more than what memory could take up, times the ratio.
    private Reading FreeSwap(long tick)
    {
        Reading free = _machine.MemInfo(tick, "SwapFree");
        double ratio = _settings.Of("swap_compression_ratio");
        return ratio == 0 ? free : free.With(
            _machine.MemInfo(tick, "MemFree").With(_machine.MemInfo(tick, "Inactive(file)"), QuantityMath.Add),
            (swap, easy) => QuantityMath.Least(swap, new Quantity(easy.Min * ratio, easy.Max * ratio)));
    }

    // get_lowest_watermark
    private KillerTruth Below(long tick, Bounds? marks) => marks is { } mark
        ? FreePages(tick).Below(Pages(mark))
        : KillerTruth.Unknown(MissingInputs.ZoneinfoMarks, "watermarks and protection (zoneinfo)");

    private Reading FreePages(long tick) => _machine.MemInfo(tick, "MemFree")
        .With(_machine.OptionalMemInfo(tick, "CmaFree"), QuantityMath.Subtract)
        .Select(v => new Quantity(v.Min / PageSize, v.Max / PageSize));

    // calc_swap_utilization
    private Reading SwapUtilization(long tick)
    {
        Reading used = _machine.Total(tick, "SwapTotal").With(FreeSwap(tick), QuantityMath.Subtract).Select(v => new Quantity(Math.Max(0, v.Min), Math.Max(0, v.Max)));
        Reading others = _machine.MemInfo(tick, "Active(anon)").With(_machine.MemInfo(tick, "Inactive(anon)"), QuantityMath.Add).With(_machine.MemInfo(tick, "Shmem"), QuantityMath.Add);
        return used.With(others, (u, o) => new Quantity(Share(u.Min, o.Max), Share(u.Max, o.Min)));
    }

    private static double Share(double used, double others) => used + others > 0 ? Math.Floor(used * 100 / (used + others)) : 0;
}
