using System.Runtime.CompilerServices;

namespace TraceReplay.Tests.Oracle;

/// <summary>What the naive functions ask of parts of the kernel that are not modelled: each answer may be anything.</summary>
internal interface IRestOfKernel
{
    /// <summary>get_page_from_freelist: whether there was a page.</summary>
    bool GetPageFromFreelist(KernelTask current, int order, int alloc_flags, AllocContext ac);

    /// <summary>__alloc_pages_direct_compact: a page, and compact_result.</summary>
    bool DirectCompact(KernelTask current, int order, AllocContext ac, int prio, out CompactResult compact_result);

    /// <summary>compaction_zonelist_suitable.</summary>
    bool CompactionZonelistSuitable(AllocContext ac, int order);

    /// <summary>check_retry_cpuset or check_retry_zonelist.</summary>
    bool CheckRetry(KernelTask current);

    /// <summary>unreserve_highatomic_pageblock: whether a block was given back.</summary>
    bool UnreserveHighatomicPageblock(KernelTask current, AllocContext ac, bool force);

    /// <summary>throttle_direct_reclaim: whether a fatal signal ended the wait.</summary>
    bool ThrottleDirectReclaim(KernelTask current, Gfp gfp_mask);

    /// <summary>shrink_node_memcgs: what the LRU lists gave, each part traced on its own, and what only slab gave.</summary>
    (long[] Lru, long Slab) ShrinkLists(KernelNode pgdat, ScanControl sc);

    /// <summary>blocking_notifier_call_chain(&amp;oom_notify_list): pages freed.</summary>
    long OomNotify();

    /// <summary>select_bad_process: a victim, null for (void *)-1UL, a victim that is dying already.</summary>
    KernelTask? SelectBadProcess(KernelTask current);

    /// <summary>queue_oom_reaper.</summary>
    void QueueOomReaper(KernelTask victim);

    /// <summary>kthread_freezable_should_stop, and was_frozen.</summary>
    bool FrozenOrStopped(KernelTask current);

    /// <summary>A time in which the task runs, or waits for a CPU, microseconds.</summary>
    int Some(int most);

    /// <summary>Waits for a wake-up or for so many microseconds; the answer is what remained, and -1 stands for no limit.</summary>
    IEnumerable<int> Schedule(KernelNode pgdat, int timeout, StrongBox<int> remaining);
}
