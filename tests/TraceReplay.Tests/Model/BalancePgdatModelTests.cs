using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>balance_pgdat from the text of mm/vmscan.c:7055 of 7.2.13.</summary>
public sealed class BalancePgdatModelTests
{
    [Test]
    public void An_unbalanced_node_drops_its_boost_and_a_balanced_one_without_boost_ends_the_run([Values] Tri balanced, [Values] Tri boosting)
    {
        Assert.Multiple(() =>
        {
            Assert.That(BalancePgdatModel.DropsBoost(balanced, boosting), Is.EqualTo(KernelOracle.Of((ok, boost, _) => !ok && boost, balanced, boosting)));
            Assert.That(BalancePgdatModel.EndsBalanced(balanced, boosting), Is.EqualTo(KernelOracle.Of((ok, boost, _) => !boost && ok, balanced, boosting)));
        });
    }

    [Test]
    public void A_boosted_pass_that_reclaims_nothing_is_the_last([Values] Tri boosting, [Values] Tri reclaimed)
    {
        Assert.That(BalancePgdatModel.GivesUpBoost(boosting, reclaimed), Is.EqualTo(KernelOracle.Of((boost, freed, _) => boost && !freed, boosting, reclaimed)));
    }

    // raise_priority = true; if (nr_boost_reclaim && priority == DEF_PRIORITY - 2) false; if (kswapd_shrink_node()) false;
    // if (raise_priority || !nr_reclaimed) priority--;
    [Test]
    public void The_priority_falls_unless_enough_was_scanned_and_something_reclaimed(
        [Values(12, 10, 1)] int priority, [Values] Tri boosting, [Values] Tri enough, [Values] Tri reclaimed)
    {
        Tri expected = KernelOracle.Of(
            (boost, scanned, freed) =>
            {
                bool raise = true;
                if (boost && priority == 10)
                {
                    raise = false;
                }

                if (scanned)
                {
                    raise = false;
                }

                return raise || !freed;
            },
            boosting,
            enough,
            reclaimed);
        Assert.That(BalancePgdatModel.LowersPriority(priority, boosting, enough, reclaimed), Is.EqualTo(expected));
    }

    [Test]
    public void Cache_trim_mode_is_tried_without_once_since_612([Values] Tri reclaimed, [Values] Tri through, [Values] Tri failed)
    {
        Tri expected = KernelOracle.Of((freed, all, trim) => !freed && all && trim, reclaimed, through, failed);
        Assert.Multiple(() =>
        {
            Assert.That(BalancePgdatModel.RestartsAfterCacheTrim(KernelLineCatalogue.Linux612, reclaimed, through, failed), Is.EqualTo(expected));
            Assert.That(BalancePgdatModel.RestartsAfterCacheTrim(KernelLineCatalogue.Linux61, reclaimed, through, failed), Is.EqualTo(Tri.False));
        });
    }
}
