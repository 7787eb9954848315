using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Reports.RecordedInput;

namespace TraceReplay.Reports;

/// <summary>The inputs that verdicts can lack, each with what it is and what records it.</summary>
internal static class InputMeanings
{
    private static readonly InputMeaning[] All =
    [
        new(MissingInputs.DidSomeProgress, "pages that the task's direct reclaim gained: any clear no_progress_loops, none lets it grow", [Tracepoint(EventKind.DirectReclaimEnd)]),
        new(
            MissingInputs.PreviousLoops,
            "the task's no_progress_loops before the first of its calls that is seen",
            [],
            "begin to record before the pressure does, in a buffer that is not overwritten (buffer_size_kb)"),
        new(MissingInputs.LowmemReserve, "pages a zone keeps from allocations that could use a higher zone (`protection:`)", [Zoneinfo]),
        new(
            MissingInputs.FreeHighatomic,
            "free pages of the highatomic reserve, which most allocations may not use",
            [Zoneinfo],
            "zoneinfo prints it from 6.18 on; before that an OOM report in dmesg has reserved_highatomic"),
        new(MissingInputs.FreeCma, "free pages of CMA areas, which unmovable allocations may not use", [Zoneinfo]),
        new(MissingInputs.AllocFlags, "what the allocation may use below the watermark; it follows from its gfp_flags", [Tracepoint(EventKind.DirectReclaimBegin)]),
        new(
            MissingInputs.ReserveUser,
            "a real-time task, or a victim of the OOM killer, may go below the watermark",
            [Tracepoint(EventKind.MarkVictim)],
            "no event of reclaim carries the scheduling policy of a task"),
        new(
            MissingInputs.FreeArea,
            "above order 0 a passing zone must also have a free block of that order",
            [Buddyinfo],
            "it holds for the moment it was read; no event carries the free lists"),
        new(MissingInputs.ZoneName, "the zone that an event speaks of, and so its reserves", [Tracepoint(EventKind.ReclaimRetryZone, Field.Zone)]),
        new(
            MissingInputs.FailuresBefore,
            "kswapd_failures of the node before the first event that moves it",
            [Tracepoint(EventKind.KswapdReclaimFail), Tracepoint(EventKind.KswapdClearHopeless)],
            "begin to record before the pressure does: kswapd_failures is 0 on an idle machine, and its first value read settles it"),
        new(MissingInputs.PgdatBalanced, "whether a zone of the node was above its high watermark at that moment", [Probe(EventKind.PgdatBalanced)]),
        new(
            MissingInputs.RunReclaimed,
            "pages that a run of kswapd gained, slab included: a run that gained any does not fail",
            [Tracepoint(EventKind.BalancePgdatEnd)],
            "a kernel without mm_vmscan_balance_pgdat_end prints pages of the LRU only; while the counter is 0, slab pages show nowhere"),
        new(MissingInputs.WatermarkBoost, "whether a zone's watermark was boosted, so that the run was for fragmentation", [Zoneinfo], "it holds for the moment it was read"),
        new(
            MissingInputs.LostEvents,
            "what happened while events were lost, or before the recording began",
            [],
            "a larger buffer (buffer_size_kb, perf record -m) and fewer events; read the buffer while it fills (trace_pipe)"),
        new(
            MissingInputs.ResetCause,
            "whose shrink_node set kswapd_failures to 0",
            [Tracepoint(EventKind.KswapdClearHopeless)]),
        new(MissingInputs.RetryZoneEvents, "that no call is seen proves nothing while its event was never seen", [Tracepoint(EventKind.ReclaimRetryZone)]),
        new(
            MissingInputs.ZonelistUpdate,
            "after an update of a cpuset or of the zonelists an allocation starts again, and should_reclaim_retry is not called",
            [],
            "no event shows such an update; both are rare"),
        new(MissingInputs.OomScope, "a kill for a memory cgroup says nothing of the retry before it", [Tracepoint(EventKind.MemcgReclaimBegin)]),
        new(MissingInputs.MemoryNodes, "a node resets its counter from the per-CPU lists only if a node with memory stands above it", [Zoneinfo]),
        new(
            MissingInputs.SoftlimitEvents,
            "soft limit reclaim shrinks at priority 0 inside a run of kswapd",
            [Tracepoint(EventKind.SoftlimitReclaimBegin)]),
        new(
            MissingInputs.WritePending,
            "a task waits for progress only where more than half of what is reclaimable waits to be written",
            [Zoneinfo],
            "it holds for the moment it was read; no event carries it"),
        new(MissingInputs.GfpMask, "the mask says whether the allocation may retry, compact or kill", [Tracepoint(EventKind.DirectReclaimBegin)]),
        new(
            MissingInputs.ZoneMin,
            "min_wmark of the event is the zone's min watermark and its boost; without the former nothing tells the latter",
            [Zoneinfo],
            "read it before and after: equal values mean that nobody changed the watermarks meanwhile"),
        new(
            MissingInputs.BoostFactor,
            "the boost is larger than the default of vm.watermark_boost_factor allows",
            [],
            "note the sysctl vm.watermark_boost_factor beside the recording"),
        new(
            MissingInputs.LruSizes,
            "reclaimable is the sum of the zone's LRU lists, which other CPUs change while it is read",
            [Probe(EventKind.ZoneLru)],
            "nothing reads the lists at the very moment; a probe line of them bounds the sum"),
        new(MissingInputs.Cpus, "each CPU holds back a part of the zone's counters, up to its vm stats threshold", [Zoneinfo]),
        new(
            MissingInputs.CompactResult,
            "compact_retry prints three words for all results, and a skipped compaction is one of two that share a word",
            [],
            "enable compaction/mm_compaction_end; it is counted, not replayed"),
        new(
            MissingInputs.CompactRetriesBefore,
            "compaction_retries and compact_priority before the first call that is seen",
            [],
            "begin to record before the pressure does, in a buffer that is not overwritten (buffer_size_kb)"),
        new(
            MissingInputs.PidReuse,
            "a pid that is marked again may be another task's by then",
            [],
            "enable sched/sched_process_fork; it is counted, not replayed"),
        new(MissingInputs.Jiffies, "the reaper is woken after 2 * HZ jiffies, which a clock of microseconds shows only nearly", [], "no clock of a tracer counts them beside the time"),
        new(
            MissingInputs.EventBefore,
            "the reaper deals with a victim that was marked before the first event that is seen",
            [Tracepoint(EventKind.MarkVictim), Tracepoint(EventKind.WakeReaper)]),
        new(
            MissingInputs.DefragMode,
            "with vm.defrag_mode the order that is reclaimed for is not the order of the allocation",
            [],
            "note the sysctl vm.defrag_mode beside the recording"),
        new(
            MissingInputs.LruSplit,
            "how the zone's reclaimable pages divide into anonymous and file pages; the event has their sum",
            [Probe(EventKind.ZoneLru)],
            "a policy that counts one of them needs it for each event"),
        new(MissingInputs.SwapKind, "which devices the machine swaps to, and how much of them is free", [Swaps, Probe(EventKind.ZoneLru)]),
        new(
            MissingInputs.ReclaimByType,
            "how many anonymous and file pages the reclaim before the call scanned and reclaimed",
            [Tracepoint(EventKind.LruShrinkInactive)]),
        new(
            MissingInputs.LowerZones,
            "a policy to which a zone is not enough looks at the next one, at which the kernel did not look",
            [Zoneinfo],
            "no event tells of a zone that was not looked at; zoneinfo's protection can rule it out"),
        new(MissingInputs.ZramState, "what the zram devices hold and take at that moment", [ZramMmStat], "it holds for the moment it was read"),
        new(MissingInputs.ZramBacking, "whether a zram can still write to a device behind it", [ZramBackingDev]),
        new(MissingInputs.ZswapState, "whether zswap takes pages, and may write them back", [], "no recording carries it"),
        new(MissingInputs.PressureSamples, "memory pressure at that moment", [], "sample /proc/pressure/memory with times; a snapshot before and after does not tell it"),
        new(MissingInputs.Series, "the samples on which a killer in userspace decides", [], "tracereplay record makes a recorder that takes them"),
        new(MissingInputs.BetweenSamples, "a killer looks between two samples, and their values decide differently", [], "sample at a shorter interval"),
        new(MissingInputs.SampleGap, "for more than 5 s there was no sample", [], "run the recorder with a higher priority"),
        new(MissingInputs.SampledMemInfo, "memory and swap of the whole machine in a sample", [], "sample /proc/meminfo and /proc/swaps"),
        new(MissingInputs.SampledVmStat, "counts of reclaim and refaults in a sample", [], "sample /proc/vmstat"),
        new(MissingInputs.SampledCgroups, "a file of a cgroup in a sample", [], "sample memory.pressure, memory.current, memory.swap.current and memory.stat of the cgroups"),
        new(MissingInputs.SampledTasks, "the tasks with their oom_score_adj and size", [], "sample /proc/PID/oom_score_adj and statm"),
        new(MissingInputs.ZoneinfoMarks, "the watermarks and the protection of all zones", [Zoneinfo]),
        new(MissingInputs.BpfProgram, "what the BPF program at out_of_memory does", [], "no recording tells it: say it by the parameter handler"),
        new(MissingInputs.MemInfo, "what the zones, or the cgroup, had left when the OOM killer was asked", [], "keep the whole report of dmesg: the kernel leaves the report out when kills come too fast"),
        new(MissingInputs.KernelRelease, "the kernel lines differ in what they make of the report", [Uname]),
        new(MissingInputs.AllowedNodes, "which nodes the cpuset and the memory policy of the task allow", [], "it stands in the line oom-kill: of the report"),
    ];

    /// <summary>What is known of an input; null when there is nothing but its name.</summary>
    public static InputMeaning? Of(MissingInputs input) => Array.Find(All, m => m.Input == input);
}
