using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.LaneTexts;

namespace TraceReplay.Tests;

/// <summary>The loop counter that a policy carries: the kernel's until it decides otherwise, then its own.</summary>
public sealed class LoopCounterTests
{
    private const string App = "app-1";

    // 9000 free pages and 20000 reclaimable ones: a policy that counts none gives up.
    private static string[] Needed(long reclaimed, long loops) => Turn(App, reclaimed, loops, 1, free: 9000, reclaimable: 20000);

    private static string[] Free(long reclaimed, long loops) => Turn(App, reclaimed, loops, 1, free: 10702, reclaimable: 0);

    private static IEnumerable<string> FreeFrom(int first, int last) => Enumerable.Range(first, last - first + 1).SelectMany(l => Free(0, l));

    [Test]
    public void After_a_give_up_of_its_own_a_policy_counts_from_0()
    {
        // The kernel's counter goes on to 16; the policy's stood at 0 after its give-up at 3, and is at 13 then.
        Verified verified = On612(["should_reclaim_retry.reclaimable = 0 pages", "should_reclaim_retry.retry = loops <= 13 and walk.passed"], [.. Needed(0, 1), .. Needed(0, 2), .. Needed(0, 3), .. FreeFrom(4, 16)]);
        Assert.That(GiveUps(verified), Is.EqualTo(new[] { 3L, 6L, 9L }));
    }

    [Test]
    public void Until_its_first_give_up_the_counter_is_the_kernel_s()
    {
        Verified verified = On612(["should_reclaim_retry.retry = loops <= 13 and walk.passed"], [.. FreeFrom(1, 16)]);
        Assert.That(GiveUps(verified), Is.EqualTo(new[] { 42L }));
    }

    [Test]
    public void A_policy_whose_progress_never_counts_gives_up_at_the_17th_loop()
    {
        Verified verified = Own("""
            policy stubborn
            "Progress never sets the loops back."
            extends mainline
            rule should_reclaim_retry.resets_loops = order > 20
            """, [.. Enumerable.Range(1, 18).SelectMany(_ => Free(5, 0))]);
        Assert.That(GiveUps(verified).First(), Is.EqualTo(17 * 3));
        Assert.That(verified.Oom().First!.Time.ToString(), Is.EqualTo("1.000051"));
    }

    [Test]
    public void A_policy_to_which_every_reclaim_is_progress_outlives_the_silent_17th_loop()
    {
        Verified verified = On612(["should_reclaim_retry.resets_loops = order < 20"], [.. FreeFrom(1, 16), Lines.Begin(App), Lines.End(App, 0), Lines.Kill(App)]);
        Decision silent = verified.Of(Clause.PolicyRetries).Last();
        Assert.That((silent.Line, silent.Observed, silent.Verdict.Kind, silent.Verdict.Missing), Is.EqualTo((50L, 0L, VerdictKind.Undetermined, MissingInputs.LowerZones)));
    }

    [Test]
    public void At_the_silent_17th_loop_a_policy_that_counts_as_the_kernel_gives_up_too()
    {
        Verified verified = On612(["should_reclaim_retry.reclaimable = base"], [.. FreeFrom(1, 16), Lines.Begin(App), Lines.End(App, 0), Lines.Kill(App)]);
        Decision silent = verified.Of(Clause.PolicyRetries).Last();
        Assert.That((silent.Line, silent.Observed, silent.Verdict.Kind), Is.EqualTo((50L, 0L, VerdictKind.Agree)));
        Assert.That((verified.Oom().GaveUpBoth, verified.Oom().FirstBoth), Is.EqualTo((1L, silent.Time)));
    }

    [Test]
    public void With_NOFAIL_the_task_goes_on_after_both_gave_up()
    {
        const string Gfp = Lines.Movable + "|__GFP_NOFAIL";
        string[] free = [.. Enumerable.Range(1, 16).SelectMany(l => Turn(App, 0, l, 1, 10702, 0, Gfp))];
        Verified verified = On612(["should_reclaim_retry.reclaimable = base"], [.. free, Lines.Begin(App, gfp: Gfp), Lines.End(App, 0), Lines.Begin(App, gfp: Gfp), Lines.End(App, 5), Look(App, 0, 1, 10702, 0)]);
        Assert.That(verified.Diverging, Is.Empty);
        Assert.That(verified.Of(Clause.PolicyRetries).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    [Test]
    public void A_reclaimable_rule_reads_the_loops_of_its_own_policy()
    {
        // The second policy never resets: its fifth call is its fifth loop, though the kernel's counter stands at 0.
        string[] trace = [.. Enumerable.Range(1, 6).SelectMany(_ => Needed(5, 0))];
        var run = LaneRun.OfText(
            TraceText.Of(trace),
            KernelLineCatalogue.Linux612,
            Read("policy first\nextends mainline\nrule should_reclaim_retry.reclaimable = when loops < 5 then base else 0 pages\n"),
            Read("policy second\nextends mainline\nrule should_reclaim_retry.resets_loops = order > 20\nrule should_reclaim_retry.reclaimable = when loops < 5 then base else 0 pages\n"));
        Assert.That(run["first"].Horizon, Is.Null);
        Assert.That(run["second"].Horizon, Is.EqualTo(new Horizon(0, 15)));
    }

    [Test]
    public void A_stall_whose_begin_was_lost_leaves_the_loops_before_it_open()
    {
        string[] rules = ["should_reclaim_retry.resets_loops = order > 20"];
        Verified seen = On612(rules, [.. Free(5, 0)]);
        Verified lost = On612(rules, [.. Free(5, 0), "CPU:0 [LOST 12 EVENTS]", .. Free(5, 0)]);
        Assert.That(seen.Of(Clause.PolicyRetries).Single().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
        Assert.That(lost.Of(Clause.PolicyRetries).Last().Verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.PreviousLoops)));
    }

    [Test]
    public void Another_allocation_of_the_task_begins_at_0()
    {
        Verified verified = On612(["should_reclaim_retry.resets_loops = order > 20"], [.. Enumerable.Range(1, 10).SelectMany(_ => Free(5, 0)), Lines.Begin(App), Lines.End(App, 5), "+2000 " + Lines.Begin(App), Lines.End(App, 0), .. FreeFrom(1, 10)]);
        Assert.That(GiveUps(verified), Is.Empty);
    }

    private static IEnumerable<long> GiveUps(Verified verified) =>
        verified.Of(Clause.PolicyRetries).Where(d => d.Verdict.Kind == VerdictKind.Diverge && d.Observed == 1).Select(d => d.Line);

    private static Verified On612(string[] rules, string[] trace) =>
        Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, ZoneinfoOfLane.Text, Policy(rules));

    private static Verified Own(string policy, string[] trace) =>
        Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, ZoneinfoOfLane.Text, Read(policy));
}
