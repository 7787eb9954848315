using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>gfp_to_alloc_flags and gfp_zone: the model's flags from a mask's names against the naive functions, for every mask without __GFP_MEMALLOC.</summary>
public sealed class AllocFlagOracle
{
    private static readonly (Gfp Kernel, GfpFlags Model)[] Flags =
    [
        (Gfp.DMA, GfpFlags.Dma),
        (Gfp.DMA32, GfpFlags.Dma32),
        (Gfp.HIGHMEM, GfpFlags.HighMem),
        (Gfp.MOVABLE, GfpFlags.Movable),
        (Gfp.HIGH, GfpFlags.High),
        (Gfp.NOMEMALLOC, GfpFlags.Nomemalloc),
        (Gfp.IO, GfpFlags.Io),
        (Gfp.FS, GfpFlags.Fs),
    ];

    private static readonly (Gfp Kernel, GfpFlags Model)[] Masks = [.. Enumerable.Range(0, 1 << Flags.Length).Select(Mask).Where(m => IsGood(m.Kernel))];

    [Test]
    public void A_mask_gives_an_ordinary_task_the_kernels_flags()
    {
        Assert.That(Masks.Where(m => !IsAdmitted(AllocFlagBounds.FromGfp(m.Model), Kernel(m.Kernel, victim: false, realTime: false))), Is.Empty);
    }

    [Test]
    public void A_mask_gives_any_task_flags_that_the_model_holds_possible([Values] bool victim, [Values] bool realTime)
    {
        Assert.That(
            Masks.Where(m => !IsAdmitted(AllocFlagBounds.FromGfp(m.Model).OrReserveUser(), Kernel(m.Kernel, victim, realTime), ownReserve: victim)), Is.Empty);
    }

    [Test]
    public void A_mask_gives_the_kernels_highest_zone()
    {
        Assert.That(Masks.Where(m => (int?)HighestZoneidx.OfGfp(m.Model) != NaiveKernel.GfpZone(m.Kernel)), Is.Empty);
    }

    // ALLOC_OOM replaces ALLOC_MIN_RESERVE, and halves the mark as it does: one of the two is as good as the other.
    private static bool IsAdmitted(AllocFlagBounds bounds, AllocFlags kernel, bool ownReserve = false)
    {
        AllocFlags certain = ownReserve && kernel.HasFlag(AllocFlags.Oom) ? bounds.Certain & ~AllocFlags.MinReserve : bounds.Certain;
        return (kernel & certain) == certain && (kernel & ~bounds.Possible) == 0;
    }

    private static AllocFlags Kernel(Gfp gfp_mask, bool victim, bool realTime)
    {
        var current = new KernelTask(1, "app") { tsk_is_oom_victim = victim, rt_task = realTime };
        int alloc_flags = NaiveKernel.GfpToAllocFlags(current, gfp_mask, 0);
        int reserve_flags = NaiveKernel.GfpPfmemallocFlags(current, gfp_mask);
        alloc_flags = reserve_flags != 0 ? NaiveKernel.GfpToAllocFlagsCma(gfp_mask, reserve_flags) : alloc_flags;
        return ((alloc_flags & ALLOC_MIN_RESERVE) != 0 ? AllocFlags.MinReserve : 0)
            | ((alloc_flags & ALLOC_OOM) != 0 ? AllocFlags.Oom : 0)
            | ((alloc_flags & ALLOC_CMA) != 0 ? AllocFlags.Cma : 0);
    }

    private static (Gfp Kernel, GfpFlags Model) Mask(int bits)
    {
        (Gfp, GfpFlags)[] picked = [.. Flags.Where((_, i) => (bits & (1 << i)) != 0)];
        return (picked.Aggregate(Gfp.RECLAIM, (all, f) => all | f.Item1), picked.Aggregate(GfpFlags.DirectReclaim | GfpFlags.KswapdReclaim, (all, f) => all | f.Item2));
    }

    // GFP_ZONE_BAD, include/linux/gfp.h: at most one of these three.
    private static bool IsGood(Gfp mask) => System.Numerics.BitOperations.PopCount((uint)(mask & (Gfp.DMA | Gfp.DMA32 | Gfp.HIGHMEM))) <= 1;
}
