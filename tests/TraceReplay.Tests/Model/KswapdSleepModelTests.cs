using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class KswapdSleepModelTests
{
    [Test]
    public void Kswapd_sleeps_if_the_node_is_hopeless_or_balanced([Values] Tri hopeless, [Values] Tri balanced)
    {
        Tri expected = KernelOracle.Of((given, ok, _) => given || ok, hopeless, balanced);
        Assert.That(PrepareKswapdSleepModel.Evaluate(hopeless, balanced), Is.EqualTo(expected));
    }

    // if (hopeless || (pgdat_balanced() && !pgdat_watermark_boosted())) return;
    [Test]
    public void Kswapd_is_woken_unless_hopeless_or_balanced_without_boost([Values] Tri hopeless, [Values] Tri balanced, [Values] Tri boosted)
    {
        Tri expected = KernelOracle.Of((given, ok, boost) => !(given || (ok && !boost)), hopeless, balanced, boosted);
        Assert.That(WakeupKswapdModel.Wakes(hopeless, balanced, boosted), Is.EqualTo(expected));
    }
}
