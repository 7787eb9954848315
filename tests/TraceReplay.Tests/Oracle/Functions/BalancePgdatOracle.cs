using System.Runtime.CompilerServices;
using TraceReplay.Model;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>A whole run of the naive balance_pgdat by kernel line: whether it failed and what it reset, against the model's rules.</summary>
public sealed class BalancePgdatOracle
{
    private static readonly KernelSource[] Sources = Enum.GetValues<KernelSource>();

    // A node that is balanced, or has pages to reclaim, or neither; boosted, or not.
    [TestCaseSource(nameof(Sources))]
    public void A_run_fails_where_the_model_says_so(KernelSource source)
    {
        KernelLine line = SimulatedRun.LineOf(source);
        foreach ((bool balanced, bool reclaims, bool boosted) in Cases())
        {
            KernelNode pgdat = Run(source, balanced, reclaims, boosted, failures: 3);
            bool failed = pgdat.kswapd_failures == 4;

            // With a boost it goes on though it is balanced: it left through goto out only without one.
            Tri leftBalanced = Kleene.Known(balanced && !boosted);
            Assert.That(
                KswapdFailuresModel.RunFails(line, leftBalanced, Kleene.Known(reclaims), Kleene.Known(boosted)),
                Is.EqualTo(Kleene.Known(failed)),
                $"balanced {balanced}, reclaims {reclaims}, boosted {boosted}");
        }
    }

    [TestCaseSource(nameof(Sources))]
    public void A_run_resets_where_the_model_says_so(KernelSource source)
    {
        KernelLine line = SimulatedRun.LineOf(source);
        foreach ((bool balanced, bool reclaims, bool boosted) in Cases().Where(c => !c.Balanced || c.Boosted))
        {
            KernelNode pgdat = Run(source, balanced, reclaims, boosted, failures: 3);
            Assert.That(
                KswapdFailuresModel.ShrinkNodeResets(line, Kleene.Known(reclaims), Kleene.Known(balanced)),
                Is.EqualTo(Kleene.Known(pgdat.kswapd_failures == 0)),
                $"balanced {balanced}, reclaims {reclaims}, boosted {boosted}");
        }
    }

    private static IEnumerable<(bool Balanced, bool Reclaims, bool Boosted)> Cases() =>
        from balanced in new[] { false, true } from reclaims in new[] { false, true } from boosted in new[] { false, true } select (balanced, reclaims, boosted);

    private static KernelNode Run(KernelSource source, bool balanced, bool reclaims, bool boosted, int failures)
    {
        var pgdat = new KernelNode(0) { kswapd_failures = failures };
        KernelZone zone = pgdat.node_zones[ZONE_NORMAL];
        zone.managed_pages = 50_000;
        zone._watermark[WMARK_HIGH] = 1500;
        zone.watermark_boost = boosted ? 100 : 0;
        zone.NR_FREE_PAGES = balanced ? 10_000 : 0;
        var kernel = new NaiveKernel(source, new NothingElse { Reclaims = reclaims }, NaiveKernels.Untraced);
        var current = new KernelTask(50, "kswapd0") { kswapd_nid = 0 };
        foreach (int unused in kernel.BalancePgdat(current, pgdat, 0, ZONE_NORMAL, new StrongBox<int>()))
        {
            Assert.That(unused, Is.Positive);
        }

        return pgdat;
    }
}
