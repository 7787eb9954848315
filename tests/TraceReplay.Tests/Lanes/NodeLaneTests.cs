using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;
using static TraceReplay.Tests.LaneTexts;

namespace TraceReplay.Tests;

/// <summary>The counter of a policy's kswapd: which resets it makes, and which runs follow.</summary>
public sealed class NodeLaneTests
{
    private static readonly Policy WhenBalanced = Policy("kswapd_failures.reset = reclaimed > 0 pages and node.balanced");

    private static readonly string[] Refused15 = [Enter(15), Balanced(0), ShrinkNode("dd-9", 15, 0, 33), Balanced(0), Exit(1)];

    [Test]
    public void Where_the_looks_around_a_reset_differ_it_is_undetermined()
    {
        Verified verified = On612(Enter(5), Balanced(0), ShrinkNode("dd-9", 5, 0, 33), Balanced(1), Exit(0));
        Assert.That(verified.Of(Clause.PolicyResets).Single().Verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.PgdatBalanced)));
        Assert.That(verified.Kswapd().ResetsUndetermined, Is.EqualTo(1));
    }

    [Test]
    public void What_an_undetermined_reset_leaves_open_stays_open()
    {
        Verified verified = On612(Enter(15), Balanced(0), ShrinkNode("dd-9", 15, 0, 33), Balanced(1), Exit(1), Enter(1), Balanced(0), Exit(2), Enter(2), Balanced(1), Exit(2));
        Assert.That(verified.Of(Clause.PolicyRuns).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Undetermined));
        Assert.That(verified.Kswapd().RunsAvoided, Is.Zero);
    }

    [Test]
    public void Whether_a_stop_ended_matters_no_more_once_as_many_runs_have_failed_as_make_another()
    {
        string[] stopped = [.. Refused15, Enter(1), Balanced(0), Exit(2), Balanced(0), ShrinkNode("dd-9", 2, 0, 33), Balanced(1)];
        string[] failed = [.. Enumerable.Range(0, 16).SelectMany(i => new[] { Enter(i), Balanced(0), Exit(i + 1) })];
        Verified verified = On612([.. stopped, .. failed, Balanced(0), ShrinkNode("dd-9", 16, 0, 33), Balanced(0), Enter(0), Balanced(0), Exit(1)]);
        VerdictKind[] expected = [VerdictKind.Agree, VerdictKind.Diverge, .. Enumerable.Repeat(VerdictKind.Undetermined, 16), VerdictKind.Diverge];
        Assert.That(verified.Of(Clause.PolicyRuns).Select(d => d.Verdict.Kind), Is.EqualTo(expected));
        Assert.That(verified.Kswapd().Stops.Select(s => (s.MayEndEarlier, s.RunsAvoided)), Is.EqualTo(new[] { (true, 1L), (false, 1L) }));
    }

    [Test]
    public void In_a_run_that_it_may_not_make_only_other_tasks_reset_the_counter_of_a_stopped_kswapd()
    {
        string[] open = [.. Refused15, Enter(1), Balanced(0), Exit(2), Balanced(0), ShrinkNode("dd-9", 2, 0, 33), Balanced(1)];
        string[] next = [Exit(0), Enter(0), Balanced(1), Exit(0)];
        Verified own = On612([.. open, Enter(0), Balanced(0), ShrinkNode(Kswapd0, 1, 0, 33), Balanced(1), .. next]);
        Verified other = On612([.. open, Enter(0), Balanced(1), ShrinkNode("dd-9", 1, 0, 33), Balanced(1), .. next]);
        Assert.That(own.Of(Clause.PolicyRuns).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Undetermined));
        Assert.That(other.Of(Clause.PolicyRuns).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    [Test]
    public void A_counter_that_is_0_anyhow_is_not_refused_its_reset()
    {
        Policy never = Policy("kswapd_failures.fails = false", "kswapd_failures.reset = reclaimed > 0 pages and node.balanced");
        string trace = TraceText.Of(
            Enter(0), Balanced(0), Exit(1), Enter(1), Balanced(0), Exit(2), Balanced(0), ShrinkNode("dd-9", 2, 0, 33), Balanced(0), Enter(0), Balanced(1), Exit(0));
        var verified = Verified.OfText(trace, KernelLineCatalogue.Linux612, policy: never);
        Assert.That(verified.Of(Clause.PolicyResets).Single().Verdict, Is.EqualTo(Verdict.Agree));
        Assert.That(verified.Kswapd().Refused, Is.Empty);
    }

    [Test]
    public void Kswapd_s_own_look_comes_right_after_its_reclaim()
    {
        Verified verified = On612(Enter(5), Balanced(0), ShrinkNode(Kswapd0, 5, 0, 33), Balanced(1), Exit(0));
        Assert.That(verified.Of(Clause.PolicyResets).Single().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    [Test]
    public void A_failure_after_a_refused_reset_is_the_16th_and_stops_it()
    {
        Verified verified = On612([.. Refused15, Enter(1), Balanced(0), Exit(2)]);
        Assert.That(verified.Of(Clause.PolicyRuns).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { VerdictKind.Agree, VerdictKind.Diverge }));
        KswapdStop stop = verified.Kswapd().Stops.Single();
        Assert.That((stop.RunsAvoided, stop.Until, stop.MayEndEarlier), Is.EqualTo((1L, (TraceTime?)null, false)));
    }

    [Test]
    public void What_kswapd_reclaims_in_a_run_that_is_avoided_resets_nothing()
    {
        Verified verified = On612([.. Refused15, Enter(1), Balanced(0), ShrinkNode(Kswapd0, 1, 0, 33), Balanced(1), Exit(0), Enter(0), Balanced(1), Exit(0)]);
        Assert.That(verified.Of(Clause.PolicyRuns).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { VerdictKind.Agree, VerdictKind.Diverge, VerdictKind.Diverge }));
        Assert.That(verified.Kswapd().Refused.Select(r => (r.Reason, r.Count)), Is.EquivalentTo(new[] { (ClearReason.Direct, 1L), (ClearReason.Kswapd, 1L) }));
    }

    [Test]
    public void A_task_s_reclaim_of_a_balanced_node_wakes_it()
    {
        Verified verified = On612([.. Refused15, Enter(1), Balanced(0), Exit(2), Balanced(1), ShrinkNode("dd-9", 2, 0, 33), Balanced(1), Enter(0), Balanced(1), Exit(0)]);
        KswapdStop stop = verified.Kswapd().Stops.Single();
        Assert.That((stop.WokenReason, verified.Result.Capture.Names.Format(stop.WokenBy), stop.RunsAvoided), Is.EqualTo((ClearReason.Direct, "dd-9", 1L)));
        Assert.That(verified.Of(Clause.PolicyRuns).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    [Test]
    public void After_a_loss_a_policy_that_agreed_begins_again_and_one_that_differed_does_not()
    {
        const string Lost = "CPU:0 [LOST 12 EVENTS]";
        string[] again = [Enter(3), Balanced(0), Exit(4), Enter(4), Balanced(1), Exit(4)];
        Verified agreed = On612([Enter(2), Balanced(0), Exit(3), Lost, .. again]);
        Verified differed = On612([.. Refused15, Lost, .. again]);
        Assert.That(agreed.Of(Clause.PolicyRuns).Select(d => d.Verdict.Kind), Is.All.EqualTo(VerdictKind.Agree));
        Assert.That(differed.Of(Clause.PolicyRuns).Where(d => d.Line > 6).Select(d => d.Verdict.Kind), Is.All.EqualTo(VerdictKind.Undetermined).And.Exactly(2).Items);
    }

    [Test]
    public void A_run_whose_begin_was_not_seen_does_not_settle_the_next()
    {
        Verified verified = On612(Balanced(0), Exit(4), Enter(4), Balanced(1), Exit(4));
        Assert.That(verified.Diverging, Is.Empty);
        Assert.That(verified.Of(Clause.PolicyRuns).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    [Test]
    public void Each_node_has_its_own_counter()
    {
        string[] trace = [.. Refused15, Enter(1), Balanced(0), Exit(2)];
        string[] other = [.. new[] { Enter(1), Balanced(1), Exit(1) }.Select(l => l.Replace("kswapd0-50", "kswapd1-51", StringComparison.Ordinal).Replace("nid=0", "nid=1", StringComparison.Ordinal))];
        Verified verified = On612([.. trace, .. other]);
        Assert.That((verified.Kswapd(0).RunsAvoided, verified.Kswapd(1).RunsAvoided, verified.Kswapd(1).Runs), Is.EqualTo((1L, 0L, 1L)));
    }

    [Test]
    public void On_7_2_the_kernel_s_own_resets_say_that_the_node_was_balanced()
    {
        var verified = Verified.OfText(
            TraceText.Of(Wake, Balance, Fail(3), BalanceEnd(0), Clear("dd-9", "DIRECT"), Wake, Balance, Fail(1), BalanceEnd(0)), KernelLineCatalogue.Linux72, policy: WhenBalanced);
        Assert.That(verified.Of(Clause.PolicyResets).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { VerdictKind.Agree }));
        Assert.That(verified.Diverging, Is.Empty);
    }

    [TestCase("PCP")]
    [TestCase("OTHER")]
    public void A_reset_outside_reclaim_is_no_rule_s_matter(string reason)
    {
        var verified = Verified.OfText(
            TraceText.Of(Wake, Balance, Fail(3), BalanceEnd(0), Clear("dd-9", reason), Wake, Balance, Fail(1), BalanceEnd(0)),
            KernelLineCatalogue.Linux72,
            policy: Policy("kswapd_failures.reset = reclaimed > 1000000 pages"));
        Assert.That(verified.Of(Clause.PolicyResets).Single().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    [Test]
    public void A_counter_that_is_told_late_is_where_the_policy_begins()
    {
        Verified verified = On612(Wake, Balanced(0), Shrunk(3), Balanced(0), Wake, Balanced(0), Enter(4), Balanced(1), Exit(4), Enter(4), Balanced(1), Exit(4));
        Assert.That(verified.Diverging, Is.Empty);
        Assert.That(verified.Of(Clause.PolicyRuns).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    [Test]
    public void The_order_of_a_reclaim_is_known_from_the_probe_only()
    {
        Policy orders = Policy("kswapd_failures.reset = order = 0 and reclaimed > 0 pages");
        var probe = Verified.OfText(TraceText.Of(Enter(5), Balanced(0), ShrinkNode("dd-9", 5, 0, 33), Balanced(0)), KernelLineCatalogue.Linux612, policy: orders);
        var traced = Verified.OfText(TraceText.Of(Fail(3), Clear("dd-9", "DIRECT"), Balanced(1)), KernelLineCatalogue.Linux72, policy: orders);
        Assert.That(probe.Of(Clause.PolicyResets).Single().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
        Assert.That(traced.Of(Clause.PolicyResets).Single().Verdict.Kind, Is.EqualTo(VerdictKind.Undetermined));
    }

    private static Verified On612(params string[] trace) => Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, policy: WhenBalanced);
}
