using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class KswapdFailuresModelTests
{
    private static readonly KernelLine Linux612 = KernelLineCatalogue.Linux612;
    private static readonly KernelLine Linux72 = KernelLineCatalogue.Linux72;

    [Test]
    public void A_run_fails_in_612_unless_it_reclaimed_or_ended_balanced_without_a_boost([Values] Tri balanced, [Values] Tri reclaimed, [Values] Tri boosted)
    {
        Tri expected = KernelOracle.Of((ended, freed, boost) => !freed && !(ended && !boost), balanced, reclaimed, boosted);
        Assert.That(KswapdFailuresModel.RunFails(Linux612, balanced, reclaimed, boosted), Is.EqualTo(expected));
    }

    [Test]
    public void A_run_fails_in_72_unless_it_ended_balanced_reclaimed_or_was_boosted([Values] Tri balanced, [Values] Tri reclaimed, [Values] Tri boosted)
    {
        Tri expected = KernelOracle.Of((ended, freed, boost) => !ended && !freed && !boost, balanced, reclaimed, boosted);
        Assert.That(KswapdFailuresModel.RunFails(Linux72, balanced, reclaimed, boosted), Is.EqualTo(expected));
    }

    [Test]
    public void Any_reclaim_resets_in_612([Values] Tri reclaimed, [Values] Tri balanced)
    {
        Assert.That(KswapdFailuresModel.ShrinkNodeResets(Linux612, reclaimed, balanced), Is.EqualTo(reclaimed));
    }

    [Test]
    public void Only_reclaim_on_a_balanced_node_resets_in_72([Values] Tri reclaimed, [Values] Tri balanced)
    {
        Tri expected = KernelOracle.Of((freed, ok, _) => freed && ok, reclaimed, balanced);
        Assert.That(KswapdFailuresModel.ShrinkNodeResets(Linux72, reclaimed, balanced), Is.EqualTo(expected));
    }

    [TestCase(0, Tri.False)]
    [TestCase(15, Tri.False)]
    [TestCase(16, Tri.True)]
    [TestCase(17, Tri.True)]
    public void A_node_is_hopeless_from_16_failures_on(long failures, Tri hopeless)
    {
        Assert.That(KswapdFailuresModel.Hopeless(CounterSet.Of(failures)), Is.EqualTo(hopeless));
    }

    [Test]
    public void A_counter_that_may_be_15_or_16_leaves_the_node_open()
    {
        Assert.That(KswapdFailuresModel.Hopeless(CounterSet.Of(15).Or(CounterSet.Of(16))), Is.EqualTo(Tri.Unknown));
    }
}
