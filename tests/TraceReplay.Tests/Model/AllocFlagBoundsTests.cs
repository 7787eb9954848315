using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class AllocFlagBoundsTests
{
    [TestCase(GfpFlags.Kernel, AllocFlags.None)]
    [TestCase(GfpFlags.Kernel | GfpFlags.High, AllocFlags.MinReserve)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Movable, AllocFlags.Cma)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Movable | GfpFlags.High, AllocFlags.Cma | AllocFlags.MinReserve)]
    public void A_known_mask_tells_the_flags(GfpFlags gfp, AllocFlags flags)
    {
        Assert.That(AllocFlagBounds.FromGfp(gfp), Is.EqualTo(new AllocFlagBounds(flags, flags)));
    }

    [TestCase(GfpFlags.Memalloc, AllocFlags.None)]
    [TestCase(GfpFlags.Memalloc | GfpFlags.Nomemalloc, AllocFlags.MinReserve | AllocFlags.Oom)]
    public void MEMALLOC_leaves_no_reserve_but_its_own(GfpFlags which, AllocFlags possible)
    {
        AllocFlagBounds flags = AllocFlagBounds.FromGfp(GfpFlags.Kernel | GfpFlags.High | which).OrReserveUser();
        Assert.That(flags.Possible, Is.EqualTo(possible));
    }

    [Test]
    public void An_unknown_mask_leaves_every_flag_open()
    {
        var flags = AllocFlagBounds.FromGfp(GfpFlags.Unknown | GfpFlags.High);
        Assert.That(flags, Is.EqualTo(new AllocFlagBounds(AllocFlags.None, AllocFlags.MinReserve | AllocFlags.Oom | AllocFlags.Cma)));
    }

    [Test]
    public void Any_task_may_be_real_time_or_a_victim()
    {
        AllocFlagBounds flags = AllocFlagBounds.FromGfp(GfpFlags.Kernel).OrReserveUser();
        Assert.That(flags, Is.EqualTo(new AllocFlagBounds(AllocFlags.None, AllocFlags.MinReserve | AllocFlags.Oom)));
    }
}
