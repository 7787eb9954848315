using System.Runtime.CompilerServices;

namespace TraceReplay.Tests.Oracle;

/// <summary>A kernel around the naive functions in which nothing happens, but what a test wants.</summary>
internal sealed class NothingElse : IRestOfKernel
{
    /// <summary>Whether each look at the LRU lists gives a page.</summary>
    public bool Reclaims { get; init; }

    /// <summary>compaction_zonelist_suitable.</summary>
    public bool Suitable { get; init; }

    public bool GetPageFromFreelist(KernelTask current, int order, int alloc_flags, AllocContext ac) => false;

    public bool DirectCompact(KernelTask current, int order, AllocContext ac, int prio, out CompactResult compact_result)
    {
        compact_result = CompactResult.COMPACT_SKIPPED;
        return false;
    }

    public bool CompactionZonelistSuitable(AllocContext ac, int order) => Suitable;

    public bool CheckRetry(KernelTask current) => false;

    public bool UnreserveHighatomicPageblock(KernelTask current, AllocContext ac, bool force) => false;

    public bool ThrottleDirectReclaim(KernelTask current, Gfp gfp_mask) => false;

    public (long[] Lru, long Slab) ShrinkLists(KernelNode pgdat, ScanControl sc) => ([], Reclaims ? 1 : 0);

    public long OomNotify() => 0;

    public KernelTask? SelectBadProcess(KernelTask current) => null;

    public void QueueOomReaper(KernelTask victim)
    {
        // Nothing happens.
    }

    public bool FrozenOrStopped(KernelTask current) => false;

    public int Some(int most) => 1;

    public IEnumerable<int> Schedule(KernelNode pgdat, int timeout, StrongBox<int> remaining) => [];
}
