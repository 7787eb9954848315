using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Tests;

/// <summary>I17 to I22: the OOM killer and its reaper.</summary>
internal static class OomCases
{
    private const string Start = Reaper + " start_task_reaping: pid=7";
    private const string Finish = Reaper + " finish_task_reaping: pid=7";
    private const string Skip = Reaper + " skip_task_reaping: pid=7";

    public static InvariantCase[] All { get; } =
    [
        new(17, "GFP_KERNEL", 0, [.. GaveUp("GFP_KERNEL"), Kill()]),
        new(17, "RETRY_MAYFAIL", 6, [.. GaveUp("GFP_KERNEL|__GFP_RETRY_MAYFAIL"), Kill()]),
        new(17, "THISNODE", 6, [.. GaveUp("GFP_KERNEL|__GFP_THISNODE"), Kill()]),
        new(17, "DMA32", 6, [.. GaveUp("GFP_KERNEL|GFP_DMA32"), Kill()]),
        new(17, "where_no_cgroup_s_reclaim_is_recorded_it_may_be_a_cgroup_s", 0, Begin(gfp: "GFP_KERNEL|__GFP_THISNODE"), End(0), ZoneEvent(1, 0), Kill()) { NotChecked = true },
        new(17, "the_log_says_that_it_is_the_allocator_s", 4, Begin(gfp: "GFP_KERNEL|__GFP_THISNODE"), End(0), ZoneEvent(1, 0), Kill())
        {
            Files = [("dmesg.txt", Log("Out of memory"))],
        },
        new(17, "the_log_says_that_it_is_a_cgroup_s", 0, [.. GaveUp("GFP_KERNEL|__GFP_THISNODE"), Kill()])
        {
            Files = [("dmesg.txt", Log("Memory cgroup out of memory"))],
            NotChecked = true,
        },
        new(18, "GFP_KERNEL", 0, [.. GaveUp("GFP_KERNEL"), Kill()]),
        new(18, "GFP_NOFS", 6, [.. GaveUp("GFP_NOFS"), Kill()]),
        new(18, "GFP_NOFS_of_a_dying_task", 0, [.. GaveUp("GFP_NOFS"), Kill(100)]),
        new(19, "a_walk_that_failed", 0, [.. GaveUp("GFP_KERNEL"), Kill()]),
        new(19, "a_walk_that_passed", 6, [.. GaveUp("GFP_KERNEL", wmark: 1), Kill()]),
        new(19, "the_17th_loop", 0, [.. GaveUp("GFP_KERNEL", wmark: 1), .. Rounds(2, 16), Begin(gfp: "GFP_KERNEL"), End(0), Kill()]),
        new(19, "the_16th_loop_shows_its_zones", 50, [.. GaveUp("GFP_KERNEL", wmark: 1), .. Rounds(2, 15), Begin(gfp: "GFP_KERNEL"), End(0), Kill()]),
        new(19, "a_kill_after_the_cgroup_s_reclaim_is_the_cgroup_s", 0, [.. GaveUp("GFP_KERNEL", wmark: 1), MemcgBegin(), MemcgEnd(0), Kill()]) { NotChecked = true },
        new(20, "two_tasks", 0, Kill(7), Kill(8)),
        new(20, "one_task_twice", 2, Kill(7), Kill(7)),
        new(20, "the_pid_of_another_task", 0, Kill(7), Kill(7).Replace("hog", "sow", StringComparison.Ordinal)),
        new(21, "two_seconds", 0, "@1.0 " + Kill(), "@3.0 <idle>-0 wake_reaper: pid=7"),
        new(21, "a_tick_less", 0, "@1.0 " + Kill(), "@2.99 <idle>-0 wake_reaper: pid=7"),
        new(21, "one_second", 2, "@1.0 " + Kill(), "@2.0 <idle>-0 wake_reaper: pid=7"),
        new(22, "start_and_finish", 0, Start, Finish, Start, Finish),
        new(22, "skipped_ten_times", 0, Enumerable.Repeat(Skip, 10).ToArray()),
        new(22, "skipped_eleven_times", 11, Enumerable.Repeat(Skip, 11).ToArray()),
        new(22, "woken_again", 0, [.. Enumerable.Repeat(Skip, 10), "<idle>-0 wake_reaper: pid=7", Skip]),
        new(22, "another_pid", 2, Start, Reaper + " finish_task_reaping: pid=8"),
        new(22, "not_finished", 2, Start, Start),
        new(22, "another_task", 1, "app-100 start_task_reaping: pid=7"),
        new(22, "a_task_whose_name_is_lost", 0, "<...>-40 start_task_reaping: pid=7"),
    ];

    private static string[] GaveUp(string gfp, int wmark = 0) =>
        [MemcgBegin(task: "other-9"), MemcgEnd(1, "other-9"), Begin(gfp: gfp), End(0), ZoneEvent(1, wmark)];

    private static IEnumerable<string> Rounds(int first, int last) =>
        Enumerable.Range(first, last - first + 1).SelectMany(loops => new[] { Begin(gfp: "GFP_KERNEL"), End(0), ZoneEvent(loops, 1) });

    private static string Log(string why) =>
        $"[    1.005000] {why}: Killed process 7 (hog) total-vm:4kB, anon-rss:4kB, file-rss:0kB, shmem-rss:0kB, UID:0 pgtables:4kB oom_score_adj:0\n";
}
