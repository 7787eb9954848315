using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>allow_direct_reclaim from the text of mm/vmscan.c:6394 of 6.12.107 and :6542 of 7.2.13.</summary>
public sealed class AllowDirectReclaimModelTests
{
    private static readonly KernelLine Linux612 = KernelLineCatalogue.Linux612;
    private static readonly KernelLine Linux72 = KernelLineCatalogue.Linux72;

    [Test]
    public void A_hopeless_node_lets_every_task_in()
    {
        Assert.That(AllowDirectReclaimModel.Evaluate(Linux612, Tri.True, [Zone(500, 0, 1000)]), Is.EqualTo(Tri.True));
    }

    [TestCase(500, Tri.False)]
    [TestCase(501, Tri.True)]
    public void More_than_half_the_reserve_must_be_free(long free, Tri allowed)
    {
        Assert.That(AllowDirectReclaimModel.Evaluate(Linux612, Tri.False, [Zone(10, free, 400), Zone(10, 0, 601)]), Is.EqualTo(allowed));
    }

    [Test]
    public void A_node_without_a_reserve_lets_every_task_in()
    {
        Assert.That(AllowDirectReclaimModel.Evaluate(Linux612, Tri.False, []), Is.EqualTo(Tri.True));
    }

    // 6.12: if (!zone_reclaimable_pages(zone)) continue;  7.2: if (!zone_reclaimable_pages(zone) && NR_FREE_PAGES) continue;
    [TestCase("6.12", 0, 9, Tri.True)]
    [TestCase("6.12", 0, 0, Tri.True)]
    [TestCase("6.12", 1, 9, Tri.False)]
    [TestCase("7.2", 0, 9, Tri.True)]
    [TestCase("7.2", 0, 0, Tri.False)]
    [TestCase("7.2", 1, 0, Tri.False)]
    public void A_zone_with_nothing_to_reclaim_is_left_out(string line, long reclaimable, long free, Tri skipped)
    {
        Assert.That(AllowDirectReclaimModel.Skips(KernelLineCatalogue.Find(line)!, Zone(reclaimable, free, 100)), Is.EqualTo(skipped));
    }

    [Test]
    public void What_is_not_known_leaves_it_open()
    {
        var open = new ReserveZone(Bounds.Unknown, Bounds.Exactly(0), Bounds.Exactly(100));
        Assert.Multiple(() =>
        {
            Assert.That(AllowDirectReclaimModel.Evaluate(Linux612, Tri.False, [open]), Is.EqualTo(Tri.Unknown));
            Assert.That(AllowDirectReclaimModel.Evaluate(Linux72, Tri.False, [open]), Is.EqualTo(Tri.False));
            Assert.That(AllowDirectReclaimModel.Evaluate(Linux72, Tri.Unknown, [open]), Is.EqualTo(Tri.Unknown));
        });
    }

    private static ReserveZone Zone(long reclaimable, long free, long min) =>
        new(Bounds.Exactly(reclaimable), Bounds.Exactly(free), Bounds.Exactly(min));
}
