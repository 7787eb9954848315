using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>A loss makes what it could have changed unknown: the verdicts after it are undetermined, not diverging.</summary>
public sealed class LossTests
{
    private const string App = "app-100";
    private const string Loss = "CPU:0 [LOST 5 EVENTS]";

    [Test]
    public void A_loop_counter_that_jumps_diverges_without_a_loss_and_is_open_after_one()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Verdicts(Clause.LoopCounter, [.. Round(App, 5, 0), .. Round(App, 0, 5)])[^1], Is.EqualTo(VerdictKind.Diverge));
            Assert.That(Verdicts(Clause.LoopCounter, [.. Round(App, 5, 0), Loss, .. Round(App, 0, 5)])[^1], Is.EqualTo(VerdictKind.Undetermined));
        });
    }

    [Test]
    public void After_a_loss_the_counter_is_known_again_from_the_first_event_on()
    {
        VerdictKind[] verdicts = Verdicts(Clause.LoopCounter, [Loss, .. Round(App, 0, 5), .. Round(App, 0, 6), .. Round(App, 0, 9)]);
        Assert.That(verdicts, Is.EqualTo(new[] { VerdictKind.Undetermined, VerdictKind.Agree, VerdictKind.Diverge }));
    }

    [Test]
    public void A_zone_after_a_loss_in_mid_call_is_a_call_of_its_own()
    {
        var verified = Verified.On612(Begin(App), End(App, 5), Zone(App, 0, 1, "Normal"), Loss, Zone(App, 3, 0));
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Of(Clause.LoopCounter).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { VerdictKind.Agree, VerdictKind.Undetermined }));
        });
    }

    [Test]
    public void A_call_that_a_loss_may_have_swallowed_is_not_missed()
    {
        Assert.That(Verified.On612(Begin(App), End(App, 0), Loss, Begin(App)).At(DecisionSite.ShouldReclaimRetry), Is.Empty);
    }

    [Test]
    public void A_kill_after_a_loss_is_not_judged()
    {
        const string Memcg = "other-9 mm_vmscan_memcg_reclaim_begin: order=0 gfp_flags=GFP_KERNEL";
        Assert.Multiple(() =>
        {
            Assert.That(Verified.On612([.. Round(App, 5, 0), Kill(App), Memcg]).Diverging, Is.Not.Empty);
            Assert.That(Verified.On612([.. Round(App, 5, 0), Loss, Kill(App), Memcg]).Diverging, Is.Empty);
        });
    }

    [Test]
    public void Failures_that_jump_over_a_loss_are_open()
    {
        var verified = Verified.On72(Fail(3), Fail(4), Loss, Fail(9), Fail(10), Fail(12));
        Assert.That(
            verified.Of(Clause.FailureCount).Select(d => d.Verdict.Kind),
            Is.EqualTo(new[] { VerdictKind.Undetermined, VerdictKind.Agree, VerdictKind.Undetermined, VerdictKind.Agree, VerdictKind.Diverge }));
    }

    [Test]
    public void A_hopeless_node_is_not_known_to_be_hopeless_after_a_loss()
    {
        const string Recorded = "other-8 mm_vmscan_kswapd_clear_hopeless: nid=1 reason=DIRECT";
        Assert.Multiple(() =>
        {
            Assert.That(Verified.On72(Recorded, Fail(15), Fail(16), Wake).Diverging, Is.Not.Empty);
            Assert.That(Verified.On72(Recorded, Fail(15), Fail(16), Loss, Wake).Diverging, Is.Empty);
        });
    }

    [Test]
    public void A_reset_after_a_loss_may_be_of_any_value()
    {
        Assert.That(Verified.On72(Fail(3), Clear("cat-9", "DIRECT"), Loss, Clear("cat-9", "DIRECT")).Diverging, Is.Empty);
    }

    [Test]
    public void A_counter_read_after_a_loss_is_new_knowledge()
    {
        var verified = Verified.On612(Enter(5), Balanced(0), Exit(6), Loss, Enter(9), Balanced(0), Exit(10));
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Of(Clause.CounterAfterRun).Last().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
        });
    }

    [Test]
    public void A_malformed_line_is_a_loss()
    {
        var verified = Verified.On612([.. Round(App, 5, 0), End(App, 0) + "x", .. Round(App, 0, 5)]);
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Result.IsLossy, Is.True);
        });
    }

    [Test]
    public void A_loss_is_a_finding_of_the_input_and_makes_the_capture_lossy()
    {
        var verified = Verified.On612([.. Round(App, 5, 0), Loss]);
        Finding finding = verified.Result.InputFindings.Single();
        Assert.That(
            (verified.Result.IsLossy, finding.Id, finding.Kind, finding.IsError, finding.Message),
            Is.EqualTo((true, "loss", FindingKind.Input, false, "the tracer lost 5 events")));
    }

    private static VerdictKind[] Verdicts(Clause clause, string[] lines) => [.. Verified.On612(lines).Of(clause).Select(d => d.Verdict.Kind)];
}
