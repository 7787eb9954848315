using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class ZoneReclaimablePagesModelTests
{
    private static readonly LruSizes Both = new(Bounds.Exactly(1000), Bounds.Exactly(500), Bounds.Exactly(70));
    private static readonly LruSizes Empty = new(Bounds.Exactly(0), Bounds.Exactly(0), Bounds.Exactly(876));

    [TestCase(Tri.True, 1500, true)]
    [TestCase(Tri.True, 1000, false)]
    [TestCase(Tri.False, 1000, true)]
    [TestCase(Tri.False, 1500, false)]
    [TestCase(Tri.Unknown, 1000, true)]
    [TestCase(Tri.Unknown, 1500, true)]
    [TestCase(Tri.Unknown, 1250, false)]
    public void Anon_pages_count_where_they_can_be_reclaimed(Tri canReclaimAnon, long reclaimable, bool admits) =>
        Check("7.2", Both, canReclaimAnon, reclaimable, admits);

    [TestCase("6.1", 876, true)]
    [TestCase("6.12", 876, true)]
    [TestCase("6.12", 0, false, Description = "nr == 0 becomes the free pages")]
    [TestCase("6.18", 876, false)]
    [TestCase("7.2", 876, false)]
    [TestCase("7.2", 0, true)]
    public void An_empty_zone_counts_its_free_pages_in_61_and_612(string line, long reclaimable, bool admits) =>
        Check(line, Empty, Tri.True, reclaimable, admits);

    [Test]
    public void A_zone_that_may_be_empty_may_count_its_free_pages()
    {
        LruSizes small = Empty with { File = new Bounds(0, 20) };
        Assert.Multiple(() =>
        {
            Check("6.12", small, Tri.False, 876, true);
            Check("6.12", small, Tri.False, 20, true);
            Check("6.12", small, Tri.False, 21, false);
        });
    }

    [TestCase(1L, Tri.Unknown, Tri.True)]
    [TestCase(0L, Tri.False, Tri.False)]
    [TestCase(0L, Tri.Unknown, Tri.Unknown)]
    [TestCase(0L, Tri.True, Tri.True)]
    [TestCase(null, Tri.False, Tri.Unknown)]
    public void Anon_pages_can_be_reclaimed_with_free_swap_or_by_demotion(long? swap, Tri canDemote, Tri can) =>
        Assert.That(ZoneReclaimablePagesModel.CanReclaimAnonPages(swap, canDemote), Is.EqualTo(can));

    [TestCase(1000, 2, 2, 500, 1500)]
    [TestCase(100, 2, 1, 0, 350)]
    [TestCase(-3, 1, 1, 0, 122)]
    public void A_cpu_holds_back_at_most_125_of_a_counter(long raw, int cpus, int counters, long min, long max) =>
        Assert.That(VmStatDrift.OfSnapshot(raw, cpus, counters), Is.EqualTo(new Bounds(min, max)));

    private static void Check(string line, LruSizes sizes, Tri canReclaimAnon, long reclaimable, bool admits) =>
        Assert.That(ZoneReclaimablePagesModel.Admits(KernelLineCatalogue.Find(line)!, sizes, canReclaimAnon, reclaimable), Is.EqualTo(admits));
}
