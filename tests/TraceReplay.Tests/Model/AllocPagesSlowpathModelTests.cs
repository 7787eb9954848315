using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class AllocPagesSlowpathModelTests
{
    private const GfpFlags Mayfail = GfpFlags.Kernel | GfpFlags.RetryMayfail;
    private const GfpFlags OneNode = GfpFlags.Kernel | GfpFlags.Movable | GfpFlags.Noretry | GfpFlags.Thisnode;

    [TestCase(GfpFlags.Kernel, 0, Tri.True)]
    [TestCase(GfpFlags.Kernel, 3, Tri.True)]
    [TestCase(GfpFlags.Kernel, 4, Tri.False, Description = "costly without __GFP_RETRY_MAYFAIL")]
    [TestCase(Mayfail, 4, Tri.True)]
    [TestCase(Mayfail & ~GfpFlags.Io, 4, Tri.False, Description = "cannot compact")]
    [TestCase(Mayfail & ~GfpFlags.Io, 3, Tri.True)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Noretry, 0, Tri.False)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Noretry | GfpFlags.Nofail, 0, Tri.False, Description = "NOFAIL goes back to retry, and NORETRY ends it again")]
    [TestCase(GfpFlags.Unknown, 0, Tri.Unknown)]
    [TestCase(GfpFlags.Unknown | GfpFlags.Noretry, 0, Tri.False)]
    [TestCase(GfpFlags.Unknown | GfpFlags.RetryMayfail | GfpFlags.Io, 9, Tri.Unknown)]
    public void A_retry_is_asked_for(GfpFlags gfp, long order, Tri asked) =>
        Assert.That(AllocPagesSlowpathModel.CallsShouldReclaimRetry(gfp, order), Is.EqualTo(asked));

    [TestCase("6.12", GfpFlags.Kernel, 0, Tri.True)]
    [TestCase("6.12", GfpFlags.Kernel & ~GfpFlags.DirectReclaim, 0, Tri.False)]
    [TestCase("6.12", GfpFlags.Unknown, 0, Tri.Unknown)]
    [TestCase("6.12", OneNode | GfpFlags.Nomemalloc, 9, Tri.False, Description = "a huge page on one node only compacts")]
    [TestCase("6.12", OneNode | GfpFlags.Nomemalloc, 3, Tri.True)]
    [TestCase("6.12", OneNode, 9, Tri.Unknown, Description = "an OOM victim goes on")]
    [TestCase("6.1", OneNode | GfpFlags.Nomemalloc, 9, Tri.False)]
    [TestCase("7.2", OneNode, 9, Tri.False, Description = "compact_first looks at no reserve")]
    [TestCase("7.2", OneNode & ~GfpFlags.Movable, 9, Tri.Unknown, Description = "defrag_mode may have raised the order")]
    [TestCase("7.2", OneNode & ~GfpFlags.Io, 9, Tri.True, Description = "cannot compact")]
    [TestCase("7.2", OneNode & ~GfpFlags.Noretry, 9, Tri.True)]
    [TestCase("7.2", OneNode & ~GfpFlags.Thisnode, 9, Tri.True)]
    public void Direct_reclaim_is_entered(string line, GfpFlags gfp, long order, Tri reclaims) =>
        Assert.That(AllocPagesSlowpathModel.Reclaims(KernelLineCatalogue.Find(line)!, gfp, order), Is.EqualTo(reclaims));
}
