using TraceReplay.Model;

namespace TraceReplay.Tests.Oracle;

/// <summary>
/// The model against machines that run the naive kernel: nothing they do is a divergence, and what the model says is what they did.
/// </summary>
public sealed class SimulationTests
{
    private static readonly KernelSource[] Sources = Enum.GetValues<KernelSource>();

    [TestCaseSource(nameof(Sources))]
    public void No_machine_that_runs_the_source_diverges_from_the_model(KernelSource source)
    {
        IEnumerable<string> wrong = SimulatedRuns.OfAnyKind(source).SelectMany(r => r.Divergences);
        Assert.That(wrong.Take(5), Is.Empty);
    }

    // I05 takes the second call of a recording that begins between two for the first of another allocation, so these are left out.
    [TestCaseSource(nameof(Sources))]
    public void No_machine_that_runs_the_source_breaks_an_invariant(KernelSource source)
    {
        IEnumerable<string> broken =
            from run in SimulatedRuns.OfAnyKind(source)
            where run.Scenario is { CutHead: 0, LosesEvents: false }
            from finding in run.Verified.Result.Invariants.Findings
            select $"{source} seed {run.Scenario.Seed} line {finding.Line}: {finding.Id} {finding.Message}";
        Assert.That(broken.Take(5), Is.Empty);
    }

    [TestCaseSource(nameof(Sources))]
    public void What_the_model_admits_holds_what_the_machine_did(KernelSource source)
    {
        IEnumerable<string> wrong = SimulatedRuns.OfAnyKind(source).SelectMany(TruthCheck.Contradictions);
        Assert.That(wrong.Take(5), Is.Empty);
    }

    [TestCaseSource(nameof(Sources))]
    public void With_everything_recorded_only_the_reasons_of_the_table_leave_a_verdict_open(KernelSource source)
    {
        IEnumerable<string> open =
            from run in SimulatedRuns.Complete(source)
            from decision in run.Verified.Decisions
            where decision.Site is DecisionSite.ShouldReclaimRetry or DecisionSite.KswapdFailures
            where decision.Verdict.Kind == VerdictKind.Undetermined && !OpenReasons.Explain(decision)
            select run.Tell(decision);
        Assert.That(open.Take(5), Is.Empty);
    }

    [TestCaseSource(nameof(Sources))]
    public void The_machines_reach_every_limit(KernelSource source)
    {
        SimLine[] lines = [.. SimulatedRuns.Complete(source).SelectMany(r => r.Recording.Lines)];
        Assert.Multiple(() =>
        {
            Assert.That(lines.Max(l => l.Failures[0]), Is.GreaterThanOrEqualTo(16), "hopeless");
            Assert.That(lines.Any(l => l.Truth?.SilentCall == true && l.Text.Contains("nr_reclaimed=0", StringComparison.Ordinal)), Is.True, "a 17th loop");
            Assert.That(lines.Any(l => l.Text.StartsWith("mark_victim", StringComparison.Ordinal)), Is.True, "a kill");
            Assert.That(lines.Any(l => l.Text.StartsWith("compact_retry", StringComparison.Ordinal)), Is.True, "compaction");
            Assert.That(lines.Any(l => l.Text.StartsWith("mm_vmscan_kswapd_sleep", StringComparison.Ordinal)), Is.True, "sleep");
        });
    }
}
