using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;
using static TraceReplay.Tests.LaneTexts;

namespace TraceReplay.Tests;

/// <summary>A policy that gives the node up sooner, or later, than at 16 failures.</summary>
public sealed class HopelessRuleTests
{
    private static readonly Policy At4 = Policy("kswapd_failures.hopeless = failures >= 4");
    private static readonly Policy At20 = Policy("kswapd_failures.hopeless = failures >= 20");

    [Test]
    public void Failures_of_4_stop_a_policy_that_has_no_rule_but_that()
    {
        Verified verified = On612(At4, Enter(2), Balanced(0), Exit(3), Enter(3), Balanced(0), Exit(4), Enter(4), Balanced(0), Exit(5), Enter(5), Balanced(0), Exit(6));
        Assert.That(
            verified.Of(Clause.PolicyRuns).Select(d => (d.Line, d.Verdict.Kind)),
            Is.EqualTo(new[] { (1L, VerdictKind.Agree), (4L, VerdictKind.Agree), (7L, VerdictKind.Diverge), (10L, VerdictKind.Diverge) }));
        KswapdStop stop = verified.Kswapd().Stops.Single();
        Assert.That((stop.From.ToString(), stop.RunsAvoided, stop.Until), Is.EqualTo(("1.000006", 2L, (TraceTime?)null)));
    }

    [Test]
    public void A_reset_lets_it_run_again_and_says_who_made_it()
    {
        Verified verified = On612(At4, Enter(3), Balanced(0), Exit(4), Enter(4), Balanced(0), Exit(5), ShrinkNode("dd-9", 5, 0, 33), Enter(0), Balanced(0), Exit(1));
        KswapdStop stop = verified.Kswapd().Stops.Single();
        Assert.That(verified.Of(Clause.PolicyRuns).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { VerdictKind.Agree, VerdictKind.Diverge, VerdictKind.Agree }));
        Assert.That(
            (stop.Until?.ToString(), verified.Result.Capture.Names.Format(stop.WokenBy), stop.WokenReason, stop.RunsAvoided, stop.MayEndEarlier),
            Is.EqualTo(("1.000007", "dd-9", ClearReason.Direct, 1L, false)));
    }

    [Test]
    public void A_counter_that_nobody_tells_leaves_it_undetermined()
    {
        Verified verified = On612(At4, Wake, Balanced(0), Wake);
        Assert.That(verified.Of(Clause.PolicyRuns).Select(d => (d.Verdict.Kind, d.Verdict.Missing)), Is.All.EqualTo((VerdictKind.Undetermined, MissingInputs.FailuresBefore)));
    }

    [Test]
    public void Where_the_kernel_stops_and_the_policy_goes_on_its_counter_is_not_known_from_there()
    {
        Verified verified = On612(
            At20, Enter(15), Balanced(0), Exit(16), Sleep(1, 16), Asleep, Lines.Begin("dd-9"), ShrinkNode("dd-9", 16, 0, 33), Lines.End("dd-9", 33), Enter(0), Balanced(0), Exit(1));
        Assert.That(verified.Of(Clause.PolicySleeps).Select(d => (d.Line, d.Verdict.Kind)), Is.EqualTo(new[] { (5L, VerdictKind.Diverge) }));
        Assert.That(verified.Kswapd().StopsRefused, Is.EqualTo(1));

        // The reset makes it known again.
        Assert.That(verified.Of(Clause.PolicyRuns).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { VerdictKind.Agree, VerdictKind.Agree }));
        Assert.That(verified.Of(Clause.PolicyResets).Single().Values.A, Is.EqualTo(-1));
    }

    private static Verified On612(Policy policy, params string[] trace) => Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, policy: policy);
}
