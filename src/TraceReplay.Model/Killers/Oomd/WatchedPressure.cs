namespace TraceReplay.Model;

/// <summary>The pressure of the watched cgroup that stalls most, weighted as pressure_above and pressure_rising_beyond do it.</summary>
internal sealed class WatchedPressure(OomdCgroups cgroups)
{
    /// <summary>An average of it in percent; bounds where more than one cgroup may be the one.</summary>
    public Reading Of(long tick, bool sec60)
    {
        var shares = cgroups.Watched(tick).Select(c => (Ten: Ten(tick, c), Sixty: Sixty(tick, c), All: cgroups.Pressure(tick, c, "avg300", f => f.Avg300))).ToArray();
        if (shares.Length == 0)
        {
            return cgroups.Machine.Cgroups(tick).Count == 0
                ? Reading.Absent("memory.pressure of the cgroups", MissingInputs.SampledCgroups)
                : Reading.Exactly(0);
        }

        Reading[] weights = [.. shares.Select(s => Weight(s.Ten, s.Sixty, s.All))];
        double least = weights.Max(w => w.Value.Min);
        return shares.Where((_, i) => weights[i].Value.Max >= least).Select(s => sec60 ? s.Sixty : s.Ten)
            .Aggregate((a, b) => a.With(b, (x, y) => x.Hull(y)));
    }

    private Reading Ten(long tick, string cgroup) => cgroups.Pressure(tick, cgroup, "avg10", f => f.Avg10);

    private Reading Sixty(long tick, string cgroup) => cgroups.Pressure(tick, cgroup, "avg60", f => f.Avg60);

    // sec_10 * 3 + sec_60 * 2 + sec_300
    private static Reading Weight(Reading ten, Reading sixty, Reading all) => Times(ten, 3).With(Times(sixty, 2), QuantityMath.Add).With(all, QuantityMath.Add);

    private static Reading Times(Reading reading, double factor) => reading.Select(v => new Quantity(v.Min * factor, v.Max * factor));
}
