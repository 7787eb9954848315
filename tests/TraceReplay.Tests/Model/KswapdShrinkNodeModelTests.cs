using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>kswapd_shrink_node from the text of mm/vmscan.c:6947 of 6.1.192, :6795 of 6.12.107 and :6982 of 7.2.13.</summary>
public sealed class KswapdShrinkNodeModelTests
{
    [Test]
    public void Each_zone_asks_for_its_high_watermark_and_at_least_for_32_pages()
    {
        Assert.That(KswapdShrinkNodeModel.NrToReclaim([7, 32, 1000]), Is.EqualTo(32 + 32 + 1000));
    }

    [TestCase("6.12", 0, 2)]
    [TestCase("6.12", 9, 1024)]
    [TestCase("7.2", 2, 8)]
    [TestCase("7.2", 4, 32)]
    [TestCase("7.2", 9, 32)]
    public void Compaction_asks_for_twice_the_allocation_and_in_72_for_32_pages_at_most(string line, long order, long gap)
    {
        Assert.That(KswapdShrinkNodeModel.CompactGap(KernelLineCatalogue.Find(line)!, order), Is.EqualTo(gap));
    }

    [TestCase("7.2", 9, 31, 31, "9")]
    [TestCase("7.2", 9, 32, 32, "0")]
    [TestCase("6.12", 9, 1023, 1023, "9")]
    [TestCase("6.12", 9, 0, 2000, "0 or 9")]
    [TestCase("6.12", 0, 2000, 2000, "0")]
    public void The_order_falls_to_0_once_the_gap_is_reclaimed(string line, long order, long least, long most, string after)
    {
        CounterSet orders = KswapdShrinkNodeModel.OrderAfter(KernelLineCatalogue.Find(line)!, order, new Bounds(least, most));
        Assert.That(orders.ToString(), Is.EqualTo(after));
    }

    [TestCase("6.1", 99, 500, Tri.False)]
    [TestCase("6.1", 100, 0, Tri.True)]
    [TestCase("6.12", 99, 500, Tri.True)]
    [TestCase("6.12", 99, 99, Tri.False)]
    public void What_is_reclaimed_beside_the_scan_counts_since_612(string line, long scanned, long reclaimed, Tri enough)
    {
        Tri result = KswapdShrinkNodeModel.ScannedEnough(KernelLineCatalogue.Find(line)!, Bounds.Exactly(scanned), Bounds.Exactly(reclaimed), 100);
        Assert.That(result, Is.EqualTo(enough));
    }

    [Test]
    public void What_is_not_known_leaves_it_open()
    {
        Assert.That(KswapdShrinkNodeModel.ScannedEnough(KernelLineCatalogue.Linux612, Bounds.Exactly(99), Bounds.Unknown, 100), Is.EqualTo(Tri.Unknown));
    }
}
