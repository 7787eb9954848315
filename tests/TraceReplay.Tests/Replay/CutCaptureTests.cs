using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Real captures that begin late, end early or lost events: verdicts may become undetermined, none becomes wrong.</summary>
public sealed class CutCaptureTests
{
    [Test]
    public void A_capture_that_starts_anywhere_accuses_nobody(
        [Values("oom-noswap-6.12", "zram-retry-6.12", "oom-noswap-7.2")] string capture, [Values(20, 40, 60, 80, 95)] int percent)
    {
        string[] lines = PatchedCapture.Lines(capture);
        var verified = PatchedCapture.Verify(capture, lines.Skip(lines.Length * percent / 100), withProbes: false);
        Assert.That(verified.Policy.Findings, Is.Empty);
    }

    [Test]
    public void A_capture_that_starts_in_mid_stall_has_an_undetermined_first_call()
    {
        string[] lines = PatchedCapture.Lines("oom-noswap-6.12");
        int start = Array.FindIndex(lines, l => l.Contains("hog-noswap-225", StringComparison.Ordinal) && l.Contains(" no_progress_loops=6 ", StringComparison.Ordinal)) + 1;
        var verified = PatchedCapture.Verify("oom-noswap-6.12", lines.Skip(start), withProbes: false);
        Decision first = verified.Of(Clause.LoopCounter).First(d => d.Task.Pid == 225);
        Assert.That((first.Observed, first.Verdict), Is.EqualTo((7L, Verdict.Undetermined(MissingInputs.PreviousLoops))));
    }

    [Test]
    public void A_capture_that_ends_anywhere_accuses_nobody(
        [Values("oom-noswap-6.12", "zram-retry-6.12", "kswapd-high-7.2")] string capture, [Values(30, 70, 95)] int percent)
    {
        string[] lines = PatchedCapture.Lines(capture);
        Assert.That(PatchedCapture.Verify(capture, lines.Take(lines.Length * percent / 100), withProbes: false).Policy.Findings, Is.Empty);
    }

    [Test]
    public void Lines_that_were_lost_with_a_message_accuse_nobody(
        [Values("oom-noswap-6.12", "zram-retry-6.12", "oom-noswap-7.2", "kswapd-high-7.2")] string capture, [Values(1, 2, 3)] int seed)
    {
        string[] lines = PatchedCapture.Lines(capture);
        var random = new Random(seed);
        var kept = new List<string>(lines.Length);
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 20 && random.Next(lines.Length / 20) == 0)
            {
                int lost = random.Next(1, 400);
                kept.Add($"CPU:{i % 2} [LOST {lost} EVENTS]");
                i += lost;
                continue;
            }

            kept.Add(lines[i]);
        }

        var verified = PatchedCapture.Verify(capture, kept, withProbes: false);
        Assert.Multiple(() =>
        {
            Assert.That(verified.Policy.Findings, Is.Empty);
            Assert.That(verified.Result.IsLossy, Is.True);
            Assert.That(verified.Policy.Decisions.Total.Undetermined, Is.GreaterThan(0));
        });
    }

    [Test]
    public void The_same_lines_lost_without_a_message_are_noticed()
    {
        string[] lines = PatchedCapture.Lines("kswapd-high-7.2");
        IEnumerable<string> without = lines.Where(l => !l.EndsWith("mm_vmscan_kswapd_reclaim_fail: nid=0 failures=7", StringComparison.Ordinal));
        Assert.That(PatchedCapture.Verify("kswapd-high-7.2", without, withProbes: false).Policy.Findings, Is.Not.Empty);
    }
}
