using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class ZoneWatermarkOkModelTests
{
    // Zone DMA of oom-noswap-6.12 for a movable allocation: min 190, protection 818.
    private static readonly WatermarkInputs Dma = Inputs(free: 0, mark: 190) with { LowmemReserve = Bounds.Exactly(818) };

    [TestCase(100, Tri.False)]
    [TestCase(101, Tri.True)]
    public void Free_pages_must_exceed_the_mark(long free, Tri ok) => Check(Inputs(free, mark: 100), ok);

    [TestCase(190 + 817, Tri.False)]
    [TestCase(190 + 818, Tri.False)]
    [TestCase(190 + 819, Tri.True)]
    [TestCase(190 + 820, Tri.True)]
    public void The_lowmem_reserve_is_added_to_the_mark(long available, Tri ok) => Check(Dma with { FreePages = available }, ok);

    [TestCase(95 + 818, Tri.False)]
    [TestCase(95 + 819, Tri.True)]
    public void ALLOC_MIN_RESERVE_halves_the_mark_but_not_the_reserve(long available, Tri ok) =>
        Check(Dma with { FreePages = available, AllocFlags = Known(AllocFlags.MinReserve) }, ok);

    [TestCase(95, Tri.False)]
    [TestCase(96, Tri.True)]
    public void ALLOC_OOM_halves_the_mark(long free, Tri ok) =>
        Check(Inputs(free, mark: 190) with { AllocFlags = Known(AllocFlags.Oom) }, ok);

    // 190 - 95 = 95, 95 - 47 = 48.
    [TestCase(48, Tri.False)]
    [TestCase(49, Tri.True)]
    public void ALLOC_OOM_halves_what_ALLOC_MIN_RESERVE_has_left_rounding_up(long free, Tri ok) =>
        Check(Inputs(free, mark: 190) with { AllocFlags = Known(AllocFlags.Reserves) }, ok);

    [TestCase(150, AllocFlags.None, Tri.False)]
    [TestCase(151, AllocFlags.None, Tri.True)]
    [TestCase(51, AllocFlags.MinReserve, Tri.True)]
    [TestCase(50, AllocFlags.MinReserve, Tri.False)]
    [TestCase(51, AllocFlags.Oom, Tri.True)]
    [TestCase(50, AllocFlags.Oom, Tri.False)]
    [TestCase(150, AllocFlags.Cma, Tri.False)]
    public void Free_highatomic_pages_count_only_for_reserve_users(long free, AllocFlags flags, Tri ok) =>
        Check(Inputs(free, mark: 100) with { FreeHighatomic = Bounds.Exactly(50), AllocFlags = Known(flags) }, ok);

    [TestCase(150, AllocFlags.None, Tri.False)]
    [TestCase(151, AllocFlags.None, Tri.True)]
    [TestCase(101, AllocFlags.Cma, Tri.True)]
    [TestCase(100, AllocFlags.Cma, Tri.False)]
    public void Free_cma_pages_count_only_with_ALLOC_CMA(long free, AllocFlags flags, Tri ok) =>
        Check(Inputs(free, mark: 100) with { FreeCma = Bounds.Exactly(50), AllocFlags = Known(flags) }, ok);

    [TestCase(1, 101, Tri.False)]
    [TestCase(1, 102, Tri.Unknown)]
    [TestCase(3, 107, Tri.False)]
    [TestCase(3, 108, Tri.Unknown)]
    [TestCase(9, 1_000_000, Tri.Unknown)]
    public void Above_order_0_a_block_less_1_is_subtracted_and_the_free_lists_stay_open(long order, long free, Tri ok) =>
        Check(Inputs(free, mark: 100) with { Order = order }, ok);

    [TestCase(100, Tri.False)]
    [TestCase(101, Tri.Unknown)]
    [TestCase(150, Tri.Unknown)]
    [TestCase(151, Tri.True)]
    public void Bounds_that_straddle_the_mark_leave_it_open(long free, Tri ok) =>
        Check(Inputs(free, mark: 100) with { FreeHighatomic = new Bounds(0, 50) }, ok);

    [TestCase(50, Tri.False)]
    [TestCase(51, Tri.Unknown)]
    [TestCase(100, Tri.Unknown)]
    [TestCase(101, Tri.True)]
    public void A_flag_that_is_only_possible_leaves_both_marks_open(long free, Tri ok) =>
        Check(Inputs(free, mark: 100) with { AllocFlags = new AllocFlagBounds(AllocFlags.None, AllocFlags.MinReserve) }, ok);

    [TestCase(118, Tri.False)]
    [TestCase(119, Tri.Unknown)]
    [TestCase(918, Tri.Unknown)]
    [TestCase(919, Tri.True)]
    public void A_lowmem_reserve_between_bounds_leaves_the_range_open(long free, Tri ok) =>
        Check(Inputs(free, mark: 100) with { LowmemReserve = new Bounds(18, 818) }, ok);

    private static WatermarkInputs Inputs(long free, long mark) => new()
    {
        FreePages = free,
        Mark = mark,
        Order = 0,
        LowmemReserve = Bounds.Exactly(0),
        FreeHighatomic = Bounds.Exactly(0),
        FreeCma = Bounds.Exactly(0),
        AllocFlags = Known(AllocFlags.None),
    };

    private static AllocFlagBounds Known(AllocFlags flags) => new(flags, flags);

    private static void Check(in WatermarkInputs inputs, Tri ok) => Assert.That(ZoneWatermarkOkModel.Evaluate(inputs), Is.EqualTo(ok));
}
