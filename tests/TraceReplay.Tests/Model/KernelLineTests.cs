using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class KernelLineTests
{
    [TestCase("6.12", ResetRule.AnyReclaim, false, false, false)]
    [TestCase("7.2", ResetRule.WhenBalanced, true, true, true)]
    public void Lines_differ_in_who_resets_who_fails_and_what_is_traced(
        string name, ResetRule reset, bool boostedRunsDoNotFail, bool tracesFailures, bool tracesRuns)
    {
        KernelLine line = KernelLineCatalogue.Find(name)!;
        Assert.Multiple(() =>
        {
            Assert.That(line.Reset, Is.EqualTo(reset));
            Assert.That(line.BoostedRunsDoNotFail, Is.EqualTo(boostedRunsDoNotFail));
            Assert.That(line.TracesFailures, Is.EqualTo(tracesFailures));
            Assert.That(line.TracesBalanceRuns, Is.EqualTo(tracesRuns));
        });
    }

    [TestCase("6.12", DecisionSite.ShouldReclaimRetry, "mm/page_alloc.c:4161 should_reclaim_retry 6.12")]
    [TestCase("6.12", DecisionSite.ZoneWatermarkOk, "mm/page_alloc.c:3189 __zone_watermark_ok 6.12")]
    [TestCase("6.12", DecisionSite.KswapdFailures, "mm/vmscan.c:7056 kswapd_failures 6.12")]
    [TestCase("6.12", DecisionSite.PrepareKswapdSleep, "mm/vmscan.c:6756 prepare_kswapd_sleep 6.12")]
    [TestCase("6.12", DecisionSite.WakeupKswapd, "mm/vmscan.c:7295 wakeup_kswapd 6.12")]
    [TestCase("7.2", DecisionSite.ShouldReclaimRetry, "mm/page_alloc.c:4637 should_reclaim_retry 7.2")]
    [TestCase("7.2", DecisionSite.ZoneWatermarkOk, "mm/page_alloc.c:3588 __zone_watermark_ok 7.2")]
    [TestCase("7.2", DecisionSite.KswapdFailures, "mm/vmscan.c:7230 kswapd_failures 7.2")]
    [TestCase("7.2", DecisionSite.PrepareKswapdSleep, "mm/vmscan.c:6943 prepare_kswapd_sleep 7.2")]
    [TestCase("7.2", DecisionSite.WakeupKswapd, "mm/vmscan.c:7471 wakeup_kswapd 7.2")]
    public void A_finding_names_the_function_its_place_and_version(string name, DecisionSite site, string source)
    {
        Assert.That(KernelLineCatalogue.Find(name)!.SourceOf(site), Is.EqualTo(source));
    }

    [TestCase(5, 10, "6.1", false)]
    [TestCase(6, 1, "6.1", true)]
    [TestCase(6, 6, "6.1", false)]
    [TestCase(6, 12, "6.12", true)]
    [TestCase(6, 17, "6.12", false)]
    [TestCase(6, 18, "6.18", true)]
    [TestCase(6, 19, "6.18", false)]
    [TestCase(7, 0, "7.2", false)]
    [TestCase(7, 2, "7.2", true)]
    [TestCase(7, 3, "7.3", true)]
    [TestCase(8, 0, "7.3", false)]
    public void A_release_follows_the_line_whose_rules_it_has(int major, int minor, string name, bool isExact)
    {
        KernelLine line = KernelLineCatalogue.ForRelease(major, minor, out bool exact);
        Assert.That((line.Name, exact), Is.EqualTo((name, isExact)));
    }

    [Test]
    public void Every_line_has_a_baseline_policy_and_a_place_for_every_site()
    {
        Assert.Multiple(() =>
        {
            foreach (KernelLine line in KernelLineCatalogue.All)
            {
                Assert.That(Policy.Find($"mainline-{line.Name}"), Is.EqualTo(Policy.BaselineOf(line)));
                Assert.That(line.Places.Keys, Is.EquivalentTo(DecisionSites.OfKernel));
            }

            Assert.That(KernelLineCatalogue.Find("5.10"), Is.Null);
            Assert.That(Policy.Find("mainline"), Is.Null);
        });
    }
}
