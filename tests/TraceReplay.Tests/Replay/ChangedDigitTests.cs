using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A real capture with one digit changed: the divergence is found, and it is found at that line.</summary>
public sealed class ChangedDigitTests
{
    [TestCase("oom-noswap-6.12")]
    [TestCase("zram-storm-light-6.12")]
    public void A_loop_counter_of_3_made_5_diverges_at_its_line(string capture)
    {
        int[] lines = LinesWith(capture, " no_progress_loops=3 ");
        Assert.That(lines, Is.Not.Empty);
        foreach (int line in lines.Take(3))
        {
            var verified = PatchedCapture.Verify(capture, line, "no_progress_loops=3 ", "no_progress_loops=5 ");
            Check(verified, line, DecisionSite.ShouldReclaimRetry);
        }
    }

    [TestCase("oom-noswap-6.12")]
    [TestCase("zram-retry-6.12")]
    [TestCase("gfp-order-7.3")]
    public void A_watermark_check_that_passed_made_0_diverges_at_its_line(string capture)
    {
        // What passes by less than the highatomic reserve can be is left open.
        long[] lines = [.. RealCaptures.Verify(capture).Of(Clause.Watermark)
            .Where(d => d is { Observed: 1, Verdict.Kind: VerdictKind.Agree } && (d.Verdict.Presumed & Presumptions.HighatomicAsInSnapshots) == 0)
            .Select(d => d.Line)];
        foreach (long line in new[] { lines[0], lines[lines.Length / 2], lines[^1] })
        {
            var verified = PatchedCapture.Verify(capture, (int)line, "wmark_check=1", "wmark_check=0");
            Check(verified, line, DecisionSite.ZoneWatermarkOk);
        }
    }

    [Test]
    public void A_watermark_check_that_no_task_passes_made_1_diverges_at_its_line()
    {
        const string Capture = "zram-retry-6.12";
        Decision[] sure = [.. RealCaptures.Verify(Capture).Of(Clause.Watermark)
            .Where(d => d is { Observed: 0, Verdict: { Kind: VerdictKind.Agree, Presumed: Presumptions.None } })];
        Assert.That(sure, Is.Not.Empty);
        foreach (long line in sure.Select(d => d.Line))
        {
            var verified = PatchedCapture.Verify(Capture, (int)line, "wmark_check=0", "wmark_check=1");
            Check(verified, line, DecisionSite.ZoneWatermarkOk);
        }
    }

    // An OOM victim could have passed there; but then the walk would have ended.
    [TestCase("oom-noswap-6.12")]
    [TestCase("zram-retry-6.12")]
    public void A_watermark_check_that_failed_made_1_diverges_at_its_line(string capture)
    {
        int line = LinesWith(capture, " zone=DMA32 ").First(n => PatchedCapture.Lines(capture)[n - 1].EndsWith(" wmark_check=0", StringComparison.Ordinal));
        var verified = PatchedCapture.Verify(capture, line, "wmark_check=0", "wmark_check=1");
        Finding finding = verified.Policy.Findings[0];
        Assert.That(finding.Message, Does.StartWith("the zone walk ends at the first zone with wmark_check=1"));
        Assert.That(finding.Line, Is.EqualTo(line));
    }

    [Test]
    public void Failures_of_7_made_9_diverge_at_their_line()
    {
        const string Capture = "kswapd-high-7.2";
        int[] lines = LinesWith(Capture, ": mm_vmscan_kswapd_reclaim_fail: nid=0 failures=7");
        Assert.That(lines, Is.Not.Empty);
        foreach (int line in new[] { lines[0], lines[^1] })
        {
            var verified = PatchedCapture.Verify(Capture, line, "failures=7", "failures=9");
            Check(verified, line, DecisionSite.KswapdFailures);
            Assert.That(verified.Policy.Findings.Count, Is.EqualTo(1), "one wrong line accuses no other");
        }
    }

    [Test]
    public void Reclaim_without_progress_made_progress_diverges_at_the_retry_after_it()
    {
        string[] lines = PatchedCapture.Lines("oom-noswap-6.12");
        int zone = Array.FindIndex(lines, l => l.Contains("hog-noswap-225", StringComparison.Ordinal) && l.Contains(" no_progress_loops=4 ", StringComparison.Ordinal));
        int end = Array.FindLastIndex(lines, zone, l => l.Contains("hog-noswap-225", StringComparison.Ordinal) && l.Contains(" nr_reclaimed=0", StringComparison.Ordinal));
        var verified = PatchedCapture.Verify("oom-noswap-6.12", end + 1, "nr_reclaimed=0", "nr_reclaimed=4");
        Check(verified, zone + 1, DecisionSite.ShouldReclaimRetry);
    }

    [Test]
    public void A_reset_s_reason_changed_diverges_at_its_line()
    {
        int line = LinesWith("kswapd-high-7.2", ": mm_vmscan_kswapd_clear_hopeless: nid=0 reason=DIRECT")[0];
        Check(PatchedCapture.Verify("kswapd-high-7.2", line, "DIRECT", "KSWAPD"), line, DecisionSite.KswapdFailures);
    }

    private static int[] LinesWith(string capture, string text) =>
        [.. PatchedCapture.Lines(capture).Select((line, i) => line.Contains(text, StringComparison.Ordinal) ? i + 1 : 0).Where(n => n > 0)];

    private static void Check(Verified verified, long line, DecisionSite site)
    {
        Finding? finding = verified.Policy.Findings.FirstOrDefault(f => f.Line == line && f.Id == DecisionSites.NameOf(site));
        Assert.That(finding, Is.Not.Null, $"line {line}: {string.Join("; ", verified.Policy.Findings.Select(f => $"{f.Line} {f.Id}"))}");
        Assert.Multiple(() =>
        {
            Assert.That(finding!.File, Is.EqualTo("ftrace.txt"));
            Assert.That(finding.IsError, Is.True);
            Assert.That(finding.Task, Is.Not.Null);
            Assert.That(verified.Policy.Findings[0].Line, Is.EqualTo(line), "nothing before it is accused");
        });
    }
}
