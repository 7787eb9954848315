using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class OutOfMemoryModelTests
{
    private const GfpFlags Nofs = GfpFlags.Reclaim | GfpFlags.Io;

    [TestCase(GfpFlags.Kernel, 0, Tri.True)]
    [TestCase(GfpFlags.Kernel, 3, Tri.True)]
    [TestCase(GfpFlags.Kernel, 4, Tri.False)]
    [TestCase(GfpFlags.Kernel | GfpFlags.RetryMayfail, 0, Tri.False)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Thisnode, 0, Tri.False)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Noretry, 0, Tri.False)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Dma, 0, Tri.False, Description = "highest_zoneidx < ZONE_NORMAL")]
    [TestCase(GfpFlags.Kernel | GfpFlags.Dma32, 0, Tri.False)]
    [TestCase(GfpFlags.Kernel & ~GfpFlags.DirectReclaim, 0, Tri.False)]
    [TestCase(Nofs, 0, Tri.True, Description = "asked, although it kills nobody else")]
    [TestCase(GfpFlags.Unknown, 0, Tri.Unknown)]
    [TestCase(GfpFlags.Unknown, 4, Tri.False)]
    public void The_allocator_asks(GfpFlags gfp, long order, Tri asked) =>
        Assert.That(OutOfMemoryModel.IsAsked(new OomRequest(OomScope.Allocator, order, gfp)), Is.EqualTo(asked));

    [TestCase(Nofs, Tri.False, Tri.False)]
    [TestCase(Nofs, Tri.True, Tri.True, Description = "task_will_free_mem(current)")]
    [TestCase(Nofs, Tri.Unknown, Tri.Unknown)]
    [TestCase(GfpFlags.Kernel, Tri.Unknown, Tri.True)]
    public void Without_GFP_FS_only_the_dying_task_itself_is_marked(GfpFlags gfp, Tri victimIsCurrent, Tri kills) =>
        Assert.That(OutOfMemoryModel.Kills(new OomRequest(OomScope.Allocator, 0, gfp), victimIsCurrent), Is.EqualTo(kills));

    [TestCase(OomScope.Memcg, 3, Tri.True)]
    [TestCase(OomScope.Memcg, 4, Tri.False)]
    [TestCase(OomScope.Sysrq, -1, Tri.True)]
    [TestCase(OomScope.MinTtl, 0, Tri.True)]
    [TestCase(OomScope.Unknown, 4, Tri.Unknown)]
    public void A_kill_for_others_needs_no_GFP_FS(OomScope scope, long order, Tri kills) =>
        Assert.That(OutOfMemoryModel.Kills(new OomRequest(scope, order, Nofs), Tri.False), Is.EqualTo(kills));

    [Test]
    public void An_order_that_is_not_known_leaves_it_open() =>
        Assert.That(OutOfMemoryModel.IsAsked(new OomRequest(OomScope.Allocator, null, GfpFlags.Kernel)), Is.EqualTo(Tri.Unknown));
}
