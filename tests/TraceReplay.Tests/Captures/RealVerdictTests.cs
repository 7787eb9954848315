using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class RealVerdictTests
{
    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void No_real_kernel_diverges_from_its_source(string capture)
    {
        Verified verified = RealCaptures.Verify(capture);
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Policy.Findings, Is.Empty);
            Assert.That(verified.Policy.Decisions.Total.Diverge, Is.Zero);
        });
    }

    [TestCase("zram-retry-6.12", DecisionSite.ShouldReclaimRetry, 500)]
    [TestCase("zram-retry-6.12", DecisionSite.ZoneWatermarkOk, 600)]
    [TestCase("oom-noswap-6.12", DecisionSite.ShouldReclaimRetry, 190)]
    [TestCase("oom-noswap-6.12", DecisionSite.ZoneWatermarkOk, 240)]
    [TestCase("oom-noswap-7.2", DecisionSite.ShouldReclaimRetry, 20)]
    [TestCase("oom-noswap-7.2", DecisionSite.ZoneWatermarkOk, 30)]
    public void Fewer_than_2_percent_of_the_retry_decisions_are_undetermined(string capture, DecisionSite site, long atLeast)
    {
        Decision[] decisions = [.. RealCaptures.Verify(capture).At(site)];
        Decision[] undetermined = [.. decisions.Where(d => d.Verdict.Kind == VerdictKind.Undetermined)];
        Assert.Multiple(() =>
        {
            Assert.That(decisions, Has.Length.GreaterThan(atLeast));
            Assert.That(undetermined.Length * 50, Is.LessThan(decisions.Length));
            Assert.That(undetermined.Select(d => d.Verdict.Missing), Has.None.EqualTo(MissingInputs.None));
        });
    }

    [TestCase("zram-retry-6.12")]
    [TestCase("oom-noswap-6.12")]
    [TestCase("oom-noswap-7.2")]
    public void Every_zone_event_has_its_watermark_decision(string capture)
    {
        long zones = CaptureTexts.Lines(capture, "ftrace.txt.gz").LongCount(l => l.Contains(": reclaim_retry_zone: ", StringComparison.Ordinal));
        Assert.That(RealCaptures.Verify(capture).At(DecisionSite.ZoneWatermarkOk).Count(), Is.EqualTo(zones));
    }

    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void An_undetermined_verdict_names_what_is_missing_and_a_known_one_misses_nothing(string capture)
    {
        IEnumerable<Decision> wrong = RealCaptures.Verify(capture).Decisions
            .Where(d => d.Verdict.Kind == VerdictKind.Undetermined == (d.Verdict.Missing == MissingInputs.None));
        Assert.That(wrong, Is.Empty);
    }

    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void The_same_capture_gives_the_same_decisions_again(string capture)
    {
        Assert.That(Verified.OfPath(TestPaths.Capture(capture)).Policy.Sha256, Is.EqualTo(RealCaptures.Verify(capture).Policy.Sha256));
    }

    [TestCase("fleming-table", "6.12", false)]
    [TestCase("chen-script", "6.12", true)]
    [TestCase("kswapd-high-6.12", "6.12", true)]
    [TestCase("kswapd-high-7.2", "7.2", true)]
    public void The_kernel_is_told_by_the_capture(string capture, string line, bool certain)
    {
        KernelIdentity kernel = RealCaptures.Verify(capture).Result.Kernel;
        Assert.That((kernel.Line.Name, kernel.IsCertain), Is.EqualTo((line, certain)));
    }
}
