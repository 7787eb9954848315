using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>pgdat_balanced from the text of mm/vmscan.c:6861 of 7.2.13.</summary>
public sealed class PgdatBalancedModelTests
{
    private static readonly KernelLine Linux612 = KernelLineCatalogue.Linux612;
    private static readonly KernelLine Linux72 = KernelLineCatalogue.Linux72;

    [TestCase(1001, Tri.True)]
    [TestCase(1000, Tri.False)]
    public void A_zone_is_balanced_above_its_high_watermark(long free, Tri balanced)
    {
        Assert.That(Evaluate(Linux612, 0, Zone(free)), Is.EqualTo(balanced));
    }

    [Test]
    public void One_balanced_zone_is_enough()
    {
        Assert.That(Evaluate(Linux612, 0, Zone(10), Zone(2000)), Is.EqualTo(Tri.True));
    }

    [Test]
    public void A_node_without_a_managed_zone_is_balanced()
    {
        var unmanaged = new BalanceZone { Managed = false };
        Assert.Multiple(() =>
        {
            Assert.That(Evaluate(Linux612, 0, unmanaged), Is.EqualTo(Tri.True));
            Assert.That(Evaluate(Linux612, 0), Is.EqualTo(Tri.True));
            Assert.That(Evaluate(Linux612, 0, unmanaged, Zone(10)), Is.EqualTo(Tri.False));
        });
    }

    [TestCase(1200, Tri.False, Tri.True)]
    [TestCase(1200, Tri.True, Tri.False)]
    [TestCase(1200, Tri.Unknown, Tri.Unknown)]
    [TestCase(1600, Tri.Unknown, Tri.True)]
    public void Memory_tiering_asks_for_the_promo_watermark(long free, Tri tiering, Tri balanced)
    {
        Assert.That(PgdatBalancedModel.Evaluate(Linux612, [Zone(free)], 0, tiering, Tri.False), Is.EqualTo(balanced));
    }

    // Above order 0 a free block decides, which no event shows; too few pages still say no.
    [TestCase("6.12", 3, Tri.Unknown)]
    [TestCase("7.2", 3, Tri.False)]
    [TestCase("7.2", 0, Tri.True)]
    public void Defrag_mode_counts_whole_blocks_above_order_0(string line, long order, Tri balanced)
    {
        BalanceZone zone = Zone(2000) with { FreeBlocks = Bounds.Exactly(512) };
        Assert.That(PgdatBalancedModel.Evaluate(KernelLineCatalogue.Find(line)!, [zone], order, Tri.False, Tri.True), Is.EqualTo(balanced));
    }

    [Test]
    public void Reserves_count_against_a_zone_and_bounds_leave_it_open()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Evaluate(Linux72, 0, Zone(1500) with { LowmemReserve = Bounds.Exactly(600) }), Is.EqualTo(Tri.False));
            Assert.That(Evaluate(Linux72, 0, Zone(1500) with { FreeHighatomic = Bounds.Exactly(512) }), Is.EqualTo(Tri.False));
            Assert.That(Evaluate(Linux72, 0, Zone(1500) with { FreeCma = Bounds.Exactly(512) }), Is.EqualTo(Tri.False));
            Assert.That(Evaluate(Linux72, 0, Zone(1500) with { Free = new Bounds(900, 1100) }), Is.EqualTo(Tri.Unknown));
        });
    }

    private static Tri Evaluate(KernelLine line, long order, params BalanceZone[] zones) =>
        PgdatBalancedModel.Evaluate(line, zones, order, Tri.False, Tri.False);

    private static BalanceZone Zone(long free) => new()
    {
        Managed = true,
        Free = Bounds.Exactly(free),
        FreeBlocks = Bounds.Exactly(free),
        High = Bounds.Exactly(1000),
        Promo = Bounds.Exactly(1500),
        LowmemReserve = Bounds.Exactly(0),
        FreeHighatomic = Bounds.Exactly(0),
        FreeCma = Bounds.Exactly(0),
    };
}
