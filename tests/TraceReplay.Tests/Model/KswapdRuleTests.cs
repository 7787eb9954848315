using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class KswapdRuleTests
{
    [TestCase("6.1", FailuresCounter.Int, false, false, false, false, null, false, ReserveSkip.NoReclaimablePages, false)]
    [TestCase("6.12", FailuresCounter.Int, true, false, false, true, null, true, ReserveSkip.NoReclaimablePages, false)]
    [TestCase("6.18", FailuresCounter.Atomic, true, true, true, true, null, true, ReserveSkip.FreePagesOnly, true)]
    [TestCase("7.2", FailuresCounter.Atomic, true, true, true, true, 32L, true, ReserveSkip.FreePagesOnly, true)]
    [TestCase("7.3", FailuresCounter.Atomic, true, true, true, true, 32L, true, ReserveSkip.FreePagesOnly, true)]
    public void Lines_differ_in_what_kswapd_does(
        string name, FailuresCounter counter, bool lruGen, bool pcp, bool demotion, bool trim, long? gap, bool reclaimCounts, ReserveSkip skip, bool blocks)
    {
        KernelLine line = KernelLineCatalogue.Find(name)!;
        Assert.Multiple(() =>
        {
            Assert.That(line.FailuresCounter, Is.EqualTo(counter));
            Assert.That((line.HasLruGenShrinkNode, line.PcpResets, line.DemotionResets), Is.EqualTo((lruGen, pcp, demotion)));
            Assert.That((line.RestartsAfterCacheTrim, line.CompactGapCap, line.ReclaimCountsAsScan), Is.EqualTo((trim, gap, reclaimCounts)));
            Assert.That((line.ReserveSkip, line.BalancesInBlocks), Is.EqualTo((skip, blocks)));
        });
    }

    [Test]
    public void Places_name_a_file_and_where_the_source_was_read_a_line()
    {
        Assert.Multiple(() =>
        {
            foreach (KernelLine line in KernelLineCatalogue.All)
            {
                string pattern = line.IsReadFromSource ? @"^[a-z/_-]+\.[ch]:\d+$" : @"^[a-z/_-]+\.[ch](:\d+)?$";
                Assert.That(line.KswapdPlaces.Values, Is.All.Match(pattern), line.Name);
            }
        });
    }

    [Test]
    public void Only_618_was_not_read_from_its_source()
    {
        Assert.That(KernelLineCatalogue.All.Where(l => !l.IsReadFromSource).Select(l => l.Name), Is.EqualTo(new[] { "6.18" }));
    }
}
