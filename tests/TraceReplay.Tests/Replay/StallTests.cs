using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

public sealed class StallTests
{
    private const string App = "app-100";

    [Test]
    public void A_capture_that_starts_in_mid_stall_is_undetermined_at_first()
    {
        var verified = Verified.On612([.. Round(App, 0, 7), .. Round(App, 3, 0)]);
        Decision first = verified.Of(Clause.LoopCounter).First();
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That((first.Verdict.Kind, first.Verdict.Missing), Is.EqualTo((VerdictKind.Undetermined, MissingInputs.PreviousLoops)));
            Assert.That(verified.Of(Clause.LoopCounter).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
        });
    }

    [Test]
    public void A_zone_without_a_recorded_reclaim_misses_the_progress_too()
    {
        Decision first = Verified.On612(Zone(App, 7, 1)).Of(Clause.LoopCounter).Single();
        Assert.That(first.Verdict.Missing, Is.EqualTo(MissingInputs.PreviousLoops | MissingInputs.DidSomeProgress));
    }

    [Test]
    public void A_costly_order_needs_no_progress_to_be_judged()
    {
        Decision first = Verified.On612(Zone(App, 7, 0, order: 9)).Of(Clause.LoopCounter).Single();
        Assert.That(first.Verdict.Missing, Is.EqualTo(MissingInputs.PreviousLoops));
    }

    [Test]
    public void A_stall_with_an_OOM_kill_ends_in_it()
    {
        StallEpisode stall = Single([Begin(App), End(App, 5), Zone(App, 0, 0), Kill(App, victim: 77)]);
        Assert.That((stall.End, stall.VictimPid, stall.Calls, stall.Reclaims, stall.Reclaimed), Is.EqualTo((StallEnd.OomKill, 77L, 1, 1, 5L)));
    }

    [Test]
    public void The_silent_17th_loop_is_a_call_of_the_stall()
    {
        StallEpisode stall = Single([.. Round(App, 5, 0), .. Rounds(App, 1, 16), Begin(App), End(App, 0), Kill(App)]);
        Assert.That((stall.Calls, stall.MaxLoops, stall.Path[^1]), Is.EqualTo((18, 17, new LoopRun(17, GaveUp: true, 1))));
    }

    [Test]
    public void A_stall_whose_last_reclaim_had_progress_and_asked_for_no_retry_got_its_page()
    {
        Assert.That(Single([.. Round(App, 5, 0), Begin(App), End(App, 5)]).End, Is.EqualTo(StallEnd.Allocated));
    }

    [Test]
    public void A_stall_whose_last_call_gave_up_gave_up()
    {
        Assert.That(Single([Begin(App), End(App, 5), Zone(App, 0, 0)]).End, Is.EqualTo(StallEnd.GaveUp));
    }

    [Test]
    public void A_stall_that_the_capture_leaves_is_cut_off()
    {
        Assert.That(Single([.. Round(App, 5, 0), Begin(App)]).End, Is.EqualTo(StallEnd.CutOff));
    }

    [Test]
    public void A_stall_whose_first_reclaim_was_not_seen_to_begin_began_unseen()
    {
        string[] inMid = [End(App, 0), Zone(App, 3, 0), .. Round(App, 4, 0)];
        Assert.That((Single(inMid).BeganUnseen, Single([.. Round(App, 1, 0)]).BeganUnseen), Is.EqualTo((true, false)));
    }

    [Test]
    public void A_thread_that_was_killed_while_throttled_retries_without_a_traced_reclaim()
    {
        string[] thread = Round("hog-101", 5, 0);
        string retry = Zone("hog-101", 0, 1);
        Assert.Multiple(() =>
        {
            Assert.That(Of101([.. thread, retry]), Is.EqualTo(new[] { Clause.WalkAfterPass }));
            Assert.That(Of101([.. thread, Kill(App, victim: 100), retry]), Is.Empty, "the victim's name is hog");
        });

        static IEnumerable<Clause> Of101(string[] lines) => Verified.On612(lines).Diverging.Where(d => d.Task.Pid == 101).Select(d => d.Clause);
    }

    [Test]
    public void Equal_outcomes_of_a_stall_are_one_run()
    {
        StallEpisode stall = Single([.. Round(App, 5, 0), .. Round(App, 5, 0), .. Round(App, 0, 1), Begin(App), End(App, 0), Zone(App, 2, 0)]);
        Assert.That(stall.Path, Is.EqualTo(new[] { new LoopRun(0, false, 2), new LoopRun(1, false, 1), new LoopRun(2, true, 1) }));
    }

    [Test]
    public void A_stall_without_a_call_is_counted_as_short()
    {
        var verified = Verified.On612(Begin(App), End(App, 5), Begin(App), End(App, 5));
        Assert.That((verified.Policy.Stalls.Count, verified.Policy.ShortStalls), Is.EqualTo((0, 2L)));
    }

    [Test]
    public void Stalls_of_two_tasks_are_kept_apart()
    {
        var verified = Verified.On612(
            Begin("a-1"), Begin("b-2"), End("a-1", 5), End("b-2", 0), Zone("b-2", 1, 1), Zone("a-1", 0, 1));
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Policy.Stalls.Select(s => (s.Task.Pid, s.MaxLoops)), Is.EqualTo(new[] { (1, 0), (2, 1) }));
        });
    }

    [Test]
    public void A_cgroup_s_kill_is_told_and_ends_no_stall()
    {
        var verified = Verified.On612(
            App + " mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL", App + " mm_vmscan_memcg_reclaim_end: nr_reclaimed=0", Kill(App));
        Assert.That((verified.Policy.Kills.Single().IsMemcg, verified.Policy.Stalls.Count), Is.EqualTo((true, 0)));
        Assert.That(verified.Decisions.Select(d => d.Verdict), Is.EqualTo(new[] { Verdict.Undetermined(MissingInputs.OomScope) }));
    }

    [Test]
    public void Where_only_the_ends_of_reclaim_are_recorded_each_begins_a_call()
    {
        var verified = Verified.On612(End(App, 5), Zone(App, 0, 1), End(App, 5), Zone(App, 0, 1), End(App, 0), Zone(App, 1, 1));
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Of(Clause.LoopCounter).Select(d => d.Observed), Is.EqualTo(new[] { 0L, 0, 1 }));
        });
    }

    [Test]
    public void A_wrong_loop_counter_does_not_accuse_the_right_one_after_it()
    {
        var verified = Verified.On612([.. Round(App, 5, 0), .. Round(App, 0, 1), .. Round(App, 0, 7), .. Round(App, 0, 3)]);
        Assert.That(verified.Diverging.Select(d => d.Line), Is.EqualTo(new[] { 9L }));
    }

    private static StallEpisode Single(string[] lines) => Verified.On612(lines).Policy.Stalls.Single();
}
