using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>The free lists that __zone_watermark_ok looks at above order 0.</summary>
public sealed class FreeBlocksTests
{
    private static readonly Bounds[] None = [Bounds.Exactly(0), Bounds.Exactly(0), Bounds.Exactly(0)];
    private static readonly Bounds[] OneOfOrder1 = [Bounds.Exactly(0), Bounds.Exactly(1), Bounds.Exactly(0)];

    [TestCase(1, Tri.True)]
    [TestCase(2, Tri.False)]
    [TestCase(9, Tri.False)]
    public void A_block_of_the_order_or_a_larger_one_passes(long order, Tri has) =>
        Assert.That(new FreeBlocks(OneOfOrder1, None, None).Has(order, Flags(AllocFlags.None)), Is.EqualTo(has));

    [TestCase(AllocFlags.None, Tri.False)]
    [TestCase(AllocFlags.Cma, Tri.True)]
    [TestCase(AllocFlags.Oom, Tri.False)]
    public void CMA_blocks_need_ALLOC_CMA(AllocFlags flags, Tri has) =>
        Assert.That(new FreeBlocks(None, OneOfOrder1, None).Has(1, Flags(flags)), Is.EqualTo(has));

    [TestCase(AllocFlags.MinReserve, Tri.False)]
    [TestCase(AllocFlags.Oom, Tri.True)]
    [TestCase(AllocFlags.HighAtomic, Tri.True)]
    public void Highatomic_blocks_need_ALLOC_HIGHATOMIC_or_ALLOC_OOM(AllocFlags flags, Tri has) =>
        Assert.That(new FreeBlocks(None, None, OneOfOrder1).Has(1, Flags(flags)), Is.EqualTo(has));

    [TestCase(1, Tri.Unknown, Description = "of which list, buddyinfo does not say")]
    [TestCase(2, Tri.False)]
    public void Buddyinfo_proves_only_the_lack_of_a_block(long order, Tri has) =>
        Assert.That(FreeBlocks.OfBuddyinfo([5, 1, 0]).Has(order, AllocFlagBounds.Unknown), Is.EqualTo(has));

    [TestCase(Tri.True, 108, Tri.True)]
    [TestCase(Tri.True, 107, Tri.False)]
    [TestCase(Tri.False, 1000, Tri.False)]
    public void Above_order_0_mark_and_block_decide(Tri block, long free, Tri ok)
    {
        var inputs = new WatermarkInputs
        {
            FreePages = free,
            Mark = 104,
            Order = 2,
            LowmemReserve = Bounds.Exactly(0),
            FreeHighatomic = Bounds.Exactly(0),
            FreeCma = Bounds.Exactly(0),
            AllocFlags = Flags(AllocFlags.None),
            FreeArea = new FreeBlocks([Bounds.Exactly(0), Bounds.Exactly(0), Bounds.Exactly(block == Tri.True ? 1 : 0)], None, None),
        };
        Assert.That(ZoneWatermarkOkModel.Evaluate(inputs), Is.EqualTo(ok));
    }

    // 200 - 100 = 100, 100 - 25 = 75; ALLOC_NON_BLOCK alone opens no part of the mark.
    [TestCase(AllocFlags.MinReserve | AllocFlags.NonBlock, 76, Tri.True)]
    [TestCase(AllocFlags.MinReserve | AllocFlags.NonBlock, 75, Tri.False)]
    [TestCase(AllocFlags.NonBlock, 200, Tri.False)]
    public void ALLOC_NON_BLOCK_has_a_quarter_more_of_the_min_reserve(AllocFlags flags, long free, Tri ok)
    {
        var inputs = new WatermarkInputs
        {
            FreePages = free,
            Mark = 200,
            Order = 0,
            LowmemReserve = Bounds.Exactly(0),
            FreeHighatomic = Bounds.Exactly(0),
            FreeCma = Bounds.Exactly(0),
            AllocFlags = Flags(flags),
        };
        Assert.That(ZoneWatermarkOkModel.Evaluate(inputs), Is.EqualTo(ok));
    }

    [TestCase(GfpFlags.KswapdReclaim | GfpFlags.High, 0, AllocFlags.NonBlock)]
    [TestCase(GfpFlags.KswapdReclaim | GfpFlags.High, 1, AllocFlags.NonBlock | AllocFlags.HighAtomic)]
    [TestCase(GfpFlags.KswapdReclaim, 1, AllocFlags.NonBlock)]
    [TestCase(GfpFlags.KswapdReclaim | GfpFlags.Nomemalloc, 1, AllocFlags.None)]
    [TestCase(GfpFlags.Kernel | GfpFlags.High, 1, AllocFlags.None)]
    public void Only_a_caller_that_cannot_reclaim_is_non_blocking(GfpFlags gfp, long order, AllocFlags flags) =>
        Assert.That(AllocFlagBounds.AllocFlagsNonblocking(gfp, order), Is.EqualTo(flags));

    private static AllocFlagBounds Flags(AllocFlags flags) => new(flags, flags);
}
