using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Real captures with one thing changed: a few lines are left, and verify finds the same in them.</summary>
public sealed class MinimizedRealCaptureTests
{
    private const int MostLines = 50;

    [Test]
    public Task A_loop_counter() => Shrinks("oom-noswap-6.12", Replaced(" no_progress_loops=3 ", "=3 ", "=5 ", 0.8), DecisionSite.ShouldReclaimRetry);

    [TestCase(0.0)]
    [TestCase(0.5)]
    public Task A_watermark_check(double where) =>
        Shrinks("zram-retry-6.12", Replaced(" wmark_check=1", "check=1", "check=0", where), DecisionSite.ZoneWatermarkOk);

    [Test]
    public Task A_failure_count() =>
        Shrinks("kswapd-high-7.2", Replaced("mm_vmscan_kswapd_reclaim_fail: nid=0 failures=7", "=7", "=9", 0.9), DecisionSite.KswapdFailures);

    [Test]
    public Task A_reset_s_reason() =>
        Shrinks("kswapd-high-7.2", Replaced("mm_vmscan_kswapd_clear_hopeless: nid=0 reason=DIRECT", "DIRECT", "KSWAPD", 0), DecisionSite.KswapdFailures);

    [Test]
    public Task A_call_that_was_not_recorded() => Shrinks("oom-noswap-6.12", RemoveCall, DecisionSite.ShouldReclaimRetry);

    [Test]
    public Task Two_calls_that_changed_places() => Shrinks("oom-noswap-6.12", SwapCalls, DecisionSite.ShouldReclaimRetry);

    [Test]
    public async Task A_probe_line_beside_the_recording()
    {
        using var changed = new ChangedCapture("kswapd-high-6.12", Replaced("prepare_kswapd_sleep: ", "sleep=0 ", "sleep=1 ", 0.6), "decisions.txt");
        Finding finding = await Check(changed);
        Assert.That(finding.File, Is.EqualTo("decisions.txt"));
    }

    private static async Task Shrinks(string capture, Action<List<string>> change, DecisionSite site)
    {
        using var changed = new ChangedCapture(capture, change);
        Finding finding = await Check(changed);
        Assert.That((finding.Id, finding.File), Is.EqualTo((DecisionSites.NameOf(site), "ftrace.txt")));
    }

    /// <summary>Minimizes, and verifies what was written without any of the minimizer's code.</summary>
    private static async Task<Finding> Check(ChangedCapture changed)
    {
        Finding was = Verified.OfPath(changed.FullName).Policy.Findings[0];
        CommandRun run = await changed.MinimizeAsync();
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));

        var small = Verified.OfPath(changed.Small);
        Finding[] same = [.. small.Policy.Findings.Where(f => TextOf(changed.Small, f) == TextOf(changed.FullName, was))];
        Assert.That(same, Has.Length.EqualTo(1), string.Join("; ", small.Policy.Findings.Select(f => $"{f.File}:{f.Line} {f.Message}")));
        Assert.Multiple(() =>
        {
            Assert.That(same[0], Is.EqualTo(was with { File = same[0].File, Line = same[0].Line, Matched = same[0].Matched }));
            Assert.That(small.Result.Capture.Files.Sum(f => f.Lines.Total), Is.LessThan(MostLines));
            Assert.That(small.Result.Kernel.Release, Is.EqualTo(Verified.OfPath(changed.FullName).Result.Kernel.Release), "the kernel is still named");
        });
        return same[0];
    }

    private static string TextOf(string folder, Finding finding)
    {
        string path = Path.Combine(folder, finding.File!);
        using Stream raw = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new System.IO.Compression.GZipStream(raw, System.IO.Compression.CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(text);
        return reader.ReadToEnd().Split('\n')[(int)finding.Line - 1];
    }

    /// <summary>Changes one of the lines that hold a text and what is to be changed: the one at this share of them.</summary>
    private static Action<List<string>> Replaced(string text, string from, string to, double where) => lines =>
    {
        int[] places = [.. Enumerable.Range(0, lines.Count).Where(i => lines[i].Contains(text, StringComparison.Ordinal) && lines[i].Contains(from, StringComparison.Ordinal))];
        int at = places[(int)(places.Length * where)];
        lines[at] = lines[at].Replace(from, to, StringComparison.Ordinal);
    };

    private static bool IsCall(string line, int loops) => line.Contains($" no_progress_loops={loops} ", StringComparison.Ordinal);

    // The zones of the first call with 4 loops: its task goes on with the 5th.
    private static void RemoveCall(List<string> lines)
    {
        int first = lines.FindIndex(l => IsCall(l, 4));
        string task = TaskOf(lines[first]);
        int next = lines.FindIndex(first, l => IsCall(l, 5) && TaskOf(l) == task);
        for (int i = next; i >= first; i--)
        {
            if (IsCall(lines[i], 4) && TaskOf(lines[i]) == task)
            {
                lines.RemoveAt(i);
            }
        }
    }

    private static void SwapCalls(List<string> lines)
    {
        int late = lines.FindIndex(l => IsCall(l, 4));
        int early = lines.FindLastIndex(late, l => IsCall(l, 3) && TaskOf(l) == TaskOf(lines[late]));
        (lines[early], lines[late]) = (lines[late], lines[early]);
    }

    private static string TaskOf(string line) => line[..line.IndexOf('[', StringComparison.Ordinal)].Trim();
}
