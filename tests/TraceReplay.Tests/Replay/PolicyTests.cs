using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>Another kernel line's policy on a capture: its first difference is the horizon, and no agreement is counted after it.</summary>
public sealed class PolicyTests
{
    private static readonly Policy Mainline72 = Policy.BaselineOf(KernelLineCatalogue.Linux72);

    // The node is not balanced, and 6.12 resets its counter all the same: 7.2 would not have.
    private static readonly string[] ResetWhileUnbalanced = [Enter(5), Balanced(0), ShrinkNode("dd-9", 5, 0, 33), Balanced(0)];

    [Test]
    public void The_first_difference_is_the_horizon_and_what_follows_is_counterfactual()
    {
        string trace = TraceText.Of([.. ResetWhileUnbalanced, Exit(1), Enter(1), Balanced(1), Exit(1)]);
        var verified = Verified.OfText(trace, KernelLineCatalogue.Linux612, policy: Mainline72);
        SiteCounts counts = verified.Policy.Decisions.Total;
        Assert.Multiple(() =>
        {
            Assert.That((verified.Policy.IsNative, verified.Policy.Horizon), Is.EqualTo((false, (Horizon?)new Horizon(0, 3))));
            Assert.That(verified.Policy.Findings, Is.Empty);
            Assert.That(verified.Decisions.Select(d => (d.Line, d.Verdict.Kind, d.Counterfactual)), Is.EqualTo(new[]
            {
                (3L, VerdictKind.Diverge, false), (1L, VerdictKind.Agree, true), (6L, VerdictKind.Agree, true),
            }));
            Assert.That((counts.Decisions, counts.Diverge, counts.Agree, counts.Counterfactual), Is.EqualTo((3L, 1L, 0L, 2L)));
        });
    }

    [Test]
    public void The_guard_of_72_would_not_have_reset_where_612_did()
    {
        string trace = TraceText.Of(ResetWhileUnbalanced);
        var own = Verified.OfText(trace, KernelLineCatalogue.Linux612);
        var patched = Verified.OfText(trace, KernelLineCatalogue.Linux612, policy: Mainline72);
        Assert.Multiple(() =>
        {
            Assert.That(own.Of(Clause.Reset).Single().Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
            Assert.That(patched.Of(Clause.PolicyResets).Single().Verdict.Kind, Is.EqualTo(VerdictKind.Diverge));
            Assert.That(patched.Policy.Horizon, Is.EqualTo(new Horizon(0, 3)));
        });
    }

    [Test]
    public void Where_the_rules_of_two_lines_are_alike_neither_is_a_difference_of_the_other()
    {
        // The kernel itself is held against its source: 5 pages were reclaimed, and the counter is 1.
        string trace = TraceText.Of(Lines.Begin("app-1"), Lines.End("app-1", 5), Lines.Zone("app-1", 1, 1));
        var verified = Verified.OfText(trace, KernelLineCatalogue.Linux612, policy: Mainline72);
        Assert.That(verified.Decisions.Select(d => (d.Clause, d.Verdict.Kind)), Is.EqualTo(new[] { (Clause.PolicyRetries, VerdictKind.Agree) }));
    }

    [Test]
    public void On_a_kernel_that_traces_its_resets_a_probe_of_shrink_node_is_none()
    {
        Assert.That(Verified.On72(Fail(5), Balanced(0, "dd-9"), ShrinkNode("dd-9", 5, 0, 33)).Of(Clause.Reset), Is.Empty);
    }

    [Test]
    public void What_moved_the_counter_is_the_recorded_kernel_s_whatever_the_policy()
    {
        string trace = TraceText.Of(Enter(5), Shrunk(3), Balanced(0), Exit(0), Enter(0), Balanced(0), Exit(1));
        Assert.That(Verified.OfText(trace, KernelLineCatalogue.Linux612, policy: Mainline72).Of(Clause.CounterRead), Is.Empty);
    }

    [Test]
    public void The_kernel_s_own_policy_has_no_horizon()
    {
        var verified = Verified.On612([.. Lines.Round("app-1", 5, 1), .. Lines.Round("app-1", 5, 0)]);
        Assert.That(
            (verified.Policy.IsNative, verified.Policy.Horizon, verified.Policy.Decisions.Total.Counterfactual, verified.Policy.Findings.Count),
            Is.EqualTo((true, (Horizon?)null, 0L, 1)));
    }

    [Test]
    public void A_capture_that_does_not_name_its_kernel_is_told_by_its_events()
    {
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Fail(3), Fail(4)));
        var verified = Verified.OfPath(folder.FullName);
        Assert.That((verified.Result.Kernel.Line.Name, verified.Result.Kernel.IsCertain, verified.Policy.Policy.Name), Is.EqualTo(("7.3", false, "mainline-7.3")));
    }

    [TestCase("Linux host 6.12.107+deb13-cloud-amd64 #1 SMP", "6.12", true)]
    [TestCase("Linux host 6.1.0-40-amd64 #1 SMP", "6.1", true)]
    [TestCase("Linux host 7.2.13+deb14-cloud-amd64 #1 SMP", "7.2", true)]
    [TestCase("Linux host 7.0.4 #1 SMP", "7.2", false)]
    public void A_capture_with_uname_is_held_against_the_nearest_line(string uname, string line, bool certain)
    {
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Wake)).Write("uname", uname + "\n");
        KernelIdentity kernel = Verified.OfPath(folder.FullName).Result.Kernel;
        Assert.That((kernel.Line.Name, kernel.IsCertain), Is.EqualTo((line, certain)));
    }
}
