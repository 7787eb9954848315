using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>Kills, and the reaper of victim 7.</summary>
internal static class OomClauseCases
{
    private const string App = "app-100";
    private const string OtherMemcg = "other-9 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL";
    private const string Wake = "idle-0 wake_reaper: pid=7";
    private const string Start = "oom_reaper-30 start_task_reaping: pid=7";
    private const string Finish = "oom_reaper-30 finish_task_reaping: pid=7";
    private const string Skip = "oom_reaper-30 skip_task_reaping: pid=7";

    public static ClauseCase[] All { get; } =
    [
        new("a_kill_for_order_0", Clause.KillAllowed, Agree, 4, Linux612, GaveUp(0, Movable)),
        new("no_kill_for_a_costly_order", Clause.KillAllowed, Diverge, 4, Linux612, GaveUp(4, Mayfail)),
        new("no_kill_for_RETRY_MAYFAIL", Clause.KillAllowed, Diverge, 4, Linux612, GaveUp(0, Mayfail)),
        new("no_kill_for_one_node", Clause.KillAllowed, Diverge, 4, Linux612, GaveUp(0, Movable + "|__GFP_THISNODE")),
        new("no_kill_for_zone_DMA", Clause.KillAllowed, Diverge, 4, Linux612, GaveUp(0, "GFP_KERNEL|__GFP_DMA")),
        new("no_kill_of_others_without_FS", Clause.KillAllowed, Diverge, 4, Linux612, GaveUp(0, "GFP_NOFS")),
        new("a_dying_task_marks_itself_without_FS", Clause.KillAllowed, Agree, 4, Linux612, GaveUp(0, "GFP_NOFS", victim: 100)),
        new("the_kill_may_be_a_cgroup_s", Clause.KillAllowed, Undetermined, 4, Linux612, GaveUp(4, Mayfail)[..4]),
        new("who_asked_is_not_known_without_a_stall", Clause.KillAllowed, Undetermined, 1, Linux612, Kill("sysrq-1")),

        new("the_allocator_asks_for_order_0", Clause.OomAsked, Agree, 4, Linux612, Asked(0, Movable, 0)),
        new("the_allocator_does_not_ask_for_a_costly_order", Clause.OomAsked, Diverge, 4, Linux612, Asked(4, Mayfail, 4)),
        new("the_allocator_does_not_ask_with_RETRY_MAYFAIL", Clause.OomAsked, Diverge, 4, Linux612, Asked(0, Mayfail, 0)),
        new("sysrq_asks_without_an_order", Clause.OomAsked, Agree, 1, Linux612, "kworker-5 out_of_memory: order=-1 gfp_mask=0xcc0 memcg=0 ret=1"),
        new("a_cgroup_does_not_ask_for_a_costly_order", Clause.OomAsked, Diverge, 1, Linux612, App + " out_of_memory: order=4 gfp_mask=0xcc0 memcg=1 ret=1"),

        new("a_kill_comes_after_the_reclaim", Clause.KillInReclaim, Agree, 0, Linux612, GaveUp(0, Movable)),
        new("a_kill_cannot_come_within_reclaim", Clause.KillInReclaim, Diverge, 2, Linux612, Begin(App), Kill(App), End(App, 1)),
        new("nor_within_memcg_reclaim", Clause.KillInReclaim, Diverge, 2, Linux612,
            App + " mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL", Kill(App), App + " mm_vmscan_memcg_reclaim_end: nr_reclaimed=0"),
        new("nor_can_the_killer_be_asked", Clause.KillInReclaim, Diverge, 2, Linux612, Begin(App), App + " out_of_memory: order=0 gfp_mask=0 memcg=1 ret=1", End(App, 1)),
        new("where_no_end_is_recorded_the_reclaim_may_be_over", Clause.KillInReclaim, Undetermined, 2, Linux612, Begin(App), Kill(App)),

        new("the_return_tells_that_it_was_for_the_machine", Clause.KillAllowed, Diverge, 4, Linux612, [.. GaveUp(4, Mayfail)[..4], Returns(App)]),
        new("the_return_tells_that_it_was_a_cgroup_s", Clause.KillAllowed, Agree, 4, Linux612, [.. GaveUp(4, Mayfail)[..4], Returns(App, memcg: 1)]),
        new("sysrq_kills_whatever_reclaim_came_before", Clause.KillAllowed, Agree, 4, Linux612, [.. GaveUp(4, Mayfail)[..4], Returns(App, order: -1)]),
        new("without_its_return_a_later_one_tells_nothing", Clause.KillAllowed, Undetermined, 4, Linux612,
            [.. GaveUp(4, Mayfail)[..4], Begin(App), End(App, 0), Zone(App, 1, 0, available: 100), Returns(App)]),

        new("a_kill_returns_to_its_task", Clause.KillReturns, Agree, 0, Linux612, Returns("other-9"), Kill(App), Kill(App, 8), Returns(App), Returns("other-9")),
        new("another_task_cannot_return_between", Clause.KillReturns, Diverge, 2, Linux612, Returns("other-9"), Kill(App), Returns("other-9")),
        new("the_probe_may_be_set_up_later", Clause.KillReturns, Agree, 0, Linux612, Kill(App), Returns("other-9")),
        new("one_return_may_not_be_recorded", Clause.KillReturns, Agree, 0, Linux612, Returns("other-9"), Kill(App), Begin(App), Returns("other-9")),

        new("each_victim_is_marked_once", Clause.MarkedTwice, Agree, 0, Linux612, Kill("sysrq-1", 7), Kill("sysrq-1", 8)),
        new("a_victim_cannot_be_marked_twice", Clause.MarkedTwice, Diverge, 2, Linux612, Kill("sysrq-1"), Kill("sysrq-1")),
        new("a_pid_may_come_again", Clause.MarkedTwice, Undetermined, 2, Linux612, Kill("sysrq-1"), "+1000 " + Kill("sysrq-1")),

        new("the_reaper_comes_after_2_s", Clause.ReaperWoken, Agree, 2, Linux612, Kill(App), "+2000 " + Wake),
        new("the_reaper_cannot_come_at_once", Clause.ReaperWoken, Diverge, 2, Linux612, Kill(App), "+1800 " + Wake),
        new("a_tick_more_or_less_is_left_open", Clause.ReaperWoken, Undetermined, 2, Linux612, Kill(App), "+1990 " + Wake),
        new("a_kill_before_the_capture_leaves_it_open", Clause.ReaperWoken, Undetermined, 1, Linux612, Wake),
        new("the_reaper_comes_for_no_task_that_was_not_marked", Clause.ReaperWoken, Diverge, 2, Linux612, Kill("sysrq-1", 8), "+4100 " + Wake),
        new("a_mark_may_lie_before_the_capture", Clause.ReaperWoken, Undetermined, 2, Linux612, Kill("sysrq-1", 8), "+3000 " + Wake),
        new("where_no_mark_is_recorded_none_is_missed", Clause.ReaperWoken, Undetermined, 2, Linux612, Skip, "+4100 " + Wake),

        new("each_victim_is_queued_once", Clause.ReaperWokenTwice, Agree, 0, Linux612, Kill(App), "+2000 " + Wake),
        new("a_victim_cannot_be_queued_twice", Clause.ReaperWokenTwice, Diverge, 3, Linux612, Kill(App), "+2000 " + Wake, Wake),

        new("the_reaper_tries_its_victim", Clause.ReaperTry, Agree, 3, Linux612, Kill(App), "+2000 " + Wake, Start, Finish),
        new("the_reaper_cannot_try_unwoken", Clause.ReaperTry, Diverge, 3, Linux612, "idle-0 wake_reaper: pid=8", Kill(App), Start, Finish),
        new("a_wake_up_before_the_capture_leaves_it_open", Clause.ReaperTry, Undetermined, 1, Linux612, Skip),

        new("ten_tries", Clause.ReaperTries, Agree, 0, Linux612, [Kill(App), "+2000 " + Wake, .. Enumerable.Repeat(Skip, 10)]),
        new("not_eleven_tries", Clause.ReaperTries, Diverge, 13, Linux612, [Kill(App), "+2000 " + Wake, .. Enumerable.Repeat(Skip, 11)]),

        new("a_finish_follows_its_start", Clause.ReaperStart, Agree, 4, Linux612, Kill(App), "+2000 " + Wake, Start, Finish),
        new("a_finish_cannot_come_without_a_start", Clause.ReaperStart, Diverge, 3, Linux612, Kill(App), "+2000 " + Wake, Finish),
        new("a_start_before_the_capture_leaves_it_open", Clause.ReaperStart, Undetermined, 1, Linux612, Finish),

        new("a_start_is_finished_before_the_next", Clause.ReaperFinish, Agree, 0, Linux612, Kill(App), "+2000 " + Wake, Start, Finish, Start, Finish),
        new("a_start_cannot_be_left_open", Clause.ReaperFinish, Diverge, 4, Linux612, Kill(App), "+2000 " + Wake, Start, Start, Finish),
    ];

    private static string[] GaveUp(int order, string gfp, int victim = 7) =>
        [Begin(App, order, gfp), End(App, 0), Zone(App, 9, 0, order: order, available: 100), Kill(App, victim), OtherMemcg];

    private static string Returns(string task, int order = 0, int memcg = 0) => $"{task} out_of_memory: order={order} gfp_mask=0x140cca memcg={memcg} ret=1";

    private static string[] Asked(int order, string gfp, int asked) =>
        [Begin(App, order, gfp), End(App, 0), Zone(App, 9, 0, order: order, available: 100), $"{App} out_of_memory: order={asked} gfp_mask=0x140cca memcg=0 ret=1"];
}
