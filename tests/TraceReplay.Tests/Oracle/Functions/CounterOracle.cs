using TraceReplay.Model;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>no_progress_loops and kswapd_failures: the model's sets of values against the naive functions, completion by completion.</summary>
public sealed class CounterOracle
{
    private const string Seed = "4637,7231";

    private static readonly KernelSource[] Sources = Enum.GetValues<KernelSource>();

    [Property(Replay = Seed, MaxTest = 1000)]
    public bool No_progress_loops_are_just_those_that_a_completion_gives(uint before, byte progress, byte order)
    {
        // Counters to 30, so that the model's top stands for nothing else.
        CounterSet set = new((before & 0x7FFF_FFFF) | 1);
        var did_some_progress = (Tri)(progress % 3);
        ulong kernel = 0;
        foreach (int value in Enumerable.Range(0, 31).Where(v => set.Contains(v)))
        {
            foreach (bool done in Completions(did_some_progress))
            {
                kernel |= 1UL << Loops(value, done, order % NR_PAGE_ORDERS).Loops;
            }
        }

        return ShouldReclaimRetryModel.NoProgressLoops(set, did_some_progress, order % NR_PAGE_ORDERS).Mask == kernel;
    }

    [Test]
    public void A_call_goes_out_before_its_zones_where_the_kernel_does([Range(0, 20)] int loops)
    {
        (int after, bool silent) = Loops(loops, did_some_progress: false, order: 0);
        Assert.That(ShouldReclaimRetryModel.GoesOutBeforeZoneLoop(CounterSet.Of(after)), Is.EqualTo(Kleene.Known(silent)));
    }

    [Test]
    public void A_node_is_hopeless_where_the_kernel_gives_it_up([Range(0, 20)] int failures)
    {
        var current = new KernelTask(50, "kswapd0") { kswapd_nid = 0 };
        KernelNode pgdat = Unbalanced();
        pgdat.kswapd_failures = failures;
        bool sleeps = NaiveKernels.Of(KernelSource.Linux72).PrepareKswapdSleep(current, pgdat, 0, ZONE_NORMAL);
        Tri hopeless = KswapdFailuresModel.Hopeless(CounterSet.Of(failures));
        Assert.That(PrepareKswapdSleepModel.Evaluate(hopeless, Tri.False), Is.EqualTo(Kleene.Known(sleeps)));
    }

    [TestCaseSource(nameof(Sources))]
    public void Kswapd_is_woken_where_the_kernel_wakes_it(KernelSource source)
    {
        foreach ((int failures, bool balanced, bool boosted) in from f in new[] { 0, 15, 16, 17 } from b in new[] { false, true } from w in new[] { false, true } select (f, b, w))
        {
            KernelNode pgdat = Unbalanced();
            KernelZone zone = pgdat.node_zones[ZONE_NORMAL];
            zone.watermark_boost = boosted ? 1 : 0;
            zone.NR_FREE_PAGES = balanced ? 10_000 : 0;
            (pgdat.kswapd_failures, pgdat.kswapd_wait) = (failures, true);
            NaiveKernels.Of(source).WakeupKswapd(new KernelTask(1, "app"), zone, Gfp.KERNEL, 0, ZONE_NORMAL);
            Tri model = WakeupKswapdModel.Wakes(KswapdFailuresModel.Hopeless(CounterSet.Of(failures)), Kleene.Known(balanced), Kleene.Known(boosted));
            Assert.That(model, Is.EqualTo(Kleene.Known(!pgdat.kswapd_wait)), $"{failures} {balanced} {boosted}");
        }
    }

    private static (int Loops, bool Silent) Loops(int no_progress_loops, bool did_some_progress, int order)
    {
        KernelZone zone = Unbalanced().node_zones[ZONE_NORMAL];
        zone.NR_FREE_PAGES = 100_000;
        zone.free_area[NR_PAGE_ORDERS - 1, 0] = 1;
        var ac = new AllocContext { zonelist = [zone], highest_zoneidx = ZONE_NORMAL, migratetype_movable = false };
        var kernel = new NaiveKernel(KernelSource.Linux72, new NothingElse(), NaiveKernels.Untraced);
        kernel.ShouldReclaimRetry(new KernelTask(1, "app"), order, ac, 0, did_some_progress, ref no_progress_loops, out bool silent);
        return (no_progress_loops, silent);
    }

    private static KernelNode Unbalanced()
    {
        var pgdat = new KernelNode(0);
        KernelZone zone = pgdat.node_zones[ZONE_NORMAL];
        zone.managed_pages = 50_000;
        zone._watermark[WMARK_MIN] = 1000;
        zone._watermark[WMARK_HIGH] = 1500;
        return pgdat;
    }

    private static bool[] Completions(Tri value) => value switch { Tri.False => [false], Tri.True => [true], _ => [false, true] };
}
