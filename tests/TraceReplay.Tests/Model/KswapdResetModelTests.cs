using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>The resets of kswapd_failures beside shrink_node's, from the text of mm/vmscan.c, mm/page_alloc.c and mm/memory-tiers.c.</summary>
public sealed class KswapdResetModelTests
{
    private static readonly KernelLine Linux61 = KernelLineCatalogue.Linux61;
    private static readonly KernelLine Linux612 = KernelLineCatalogue.Linux612;
    private static readonly KernelLine Linux618 = KernelLineCatalogue.Linux618;
    private static readonly KernelLine Linux72 = KernelLineCatalogue.Linux72;

    [Test]
    public void Multi_generational_reclaim_resets_on_its_own_since_612([Values] Tri reclaimed, [Values] Tri balanced)
    {
        Assert.Multiple(() =>
        {
            Assert.That(KswapdFailuresModel.LruGenShrinkNodeResets(Linux61, reclaimed, balanced), Is.EqualTo(Tri.False));
            Assert.That(KswapdFailuresModel.LruGenShrinkNodeResets(Linux612, reclaimed, balanced), Is.EqualTo(reclaimed));
            Assert.That(
                KswapdFailuresModel.LruGenShrinkNodeResets(Linux72, reclaimed, balanced),
                Is.EqualTo(KernelOracle.Of((freed, ok, _) => freed && ok, reclaimed, balanced)));
        });
    }

    // if (test_bit(ZONE_BELOW_HIGH) && zone_watermark_ok(high)) { if (hopeless && next_memory_node(nid) < MAX_NUMNODES) clear(PCP); }
    [Test]
    public void A_per_CPU_list_resets_a_hopeless_node_above_high_when_a_higher_node_exists(
        [Values] Tri belowHigh, [Values] Tri ok, [Values] Tri hopeless, [Values] Tri next)
    {
        Tri zone = KernelOracle.Of((below, above, _) => below && above, belowHigh, ok);
        Tri expected = KernelOracle.Of((z, given, n) => z && given && n, zone, hopeless, next);
        Assert.Multiple(() =>
        {
            Assert.That(FreeFrozenPageCommitModel.Resets(Linux72, belowHigh, ok, hopeless, next), Is.EqualTo(expected));
            Assert.That(FreeFrozenPageCommitModel.Resets(Linux618, belowHigh, ok, hopeless, next), Is.EqualTo(expected));
            Assert.That(FreeFrozenPageCommitModel.Resets(Linux612, belowHigh, ok, hopeless, next), Is.EqualTo(Tri.False));
        });
    }

    // if (before == false && numa_demotion_enabled == true)
    [Test]
    public void Demotion_resets_when_it_is_switched_on([Values] Tri before, [Values] Tri after)
    {
        Assert.Multiple(() =>
        {
            Assert.That(DemotionEnabledStoreModel.Resets(Linux72, before, after), Is.EqualTo(KernelOracle.Of((b, a, _) => !b && a, before, after)));
            Assert.That(DemotionEnabledStoreModel.Resets(Linux612, before, after), Is.EqualTo(Tri.False));
        });
    }

    [Test]
    public void Only_a_reset_that_changed_something_is_traced_and_only_in_7x()
    {
        Assert.Multiple(() =>
        {
            Assert.That(KswapdFailuresModel.ResetIsTraced(Linux72, CounterSet.Of(3)), Is.EqualTo(Tri.True));
            Assert.That(KswapdFailuresModel.ResetIsTraced(Linux72, CounterSet.Zero), Is.EqualTo(Tri.False));
            Assert.That(KswapdFailuresModel.ResetIsTraced(Linux72, CounterSet.UpTo(3)), Is.EqualTo(Tri.Unknown));
            Assert.That(KswapdFailuresModel.ResetIsTraced(Linux618, CounterSet.Of(3)), Is.EqualTo(Tri.False));
        });
    }

    [Test]
    public void Whatever_is_not_kswapd_resets_as_DIRECT()
    {
        Assert.That((KswapdFailuresModel.ReasonOf(byKswapd: true), KswapdFailuresModel.ReasonOf(byKswapd: false)), Is.EqualTo((ClearReason.Kswapd, ClearReason.Direct)));
    }
}
