using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The recorded line's own rules, written out and run beside the kernel: whatever they can decide, they decide as it did.</summary>
public sealed class OwnRulesTests
{
    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void A_policy_that_is_the_recorded_line_written_out_never_differs_from_the_kernel(string capture)
    {
        KernelLine line = RealCaptures.Verify(capture).Result.Kernel.Line;
        var run = LaneRun.OfPath(TestPaths.Capture(capture), line, WrittenOut(line));
        SiteCounts total = run["written"].Decisions.Total;
        Assert.That(run.Decisions["written"].Decisions.Where(d => d.Verdict.Kind == VerdictKind.Diverge), Is.Empty);
        Assert.That((run["written"].Horizon, total.Counterfactual), Is.EqualTo(((Horizon?)null, 0L)));
        Assert.That(total.Agree * 100, Is.GreaterThanOrEqualTo(total.Decisions * LeastShare(capture)));
    }

    // Chen's script tells the counter in some lines only, and most of its runs lie between them.
    private static int LeastShare(string capture) => capture == "chen-script" ? 30 : 75;

    // A policy leaves to the model what the recorded line says. Compiled for another line, its rules are all its own.
    private static Policy WrittenOut(KernelLine line) => new("written", null, "the line itself")
    {
        RulesOn = _ => Policy.BaselineOf(line).RulesOn(KernelLineCatalogue.All.First(l => l != line)),
    };
}
