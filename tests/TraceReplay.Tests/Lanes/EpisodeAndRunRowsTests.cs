using System.Globalization;
using System.Text;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary><c>replay --format csv --rows episodes|runs</c>, held against the sums of the same capture.</summary>
public sealed class EpisodeAndRunRowsTests
{
    private const string Episodes = "capture,task,pid,order,begin,end,file,line,begin_seen,ended,reclaims,reclaimed,calls,max_loops,victim_pid,gives_up_earlier";
    private const string Runs = "capture,node,begin,end,file,line,begin_seen,end_seen,order,scanned,reclaimed,lowest_priority,failed,avoided_by,undetermined_by";

    [Test]
    public async Task A_row_of_a_run_says_which_policies_avoid_it()
    {
        Dictionary<string, string>[] rows = await RowsAsync("kswapd-high-6.12", "runs", Runs, "chen-1");
        CaptureResult result = Verify("kswapd-high-6.12", "chen-1");
        KswapdRunTotals all = result.Leading.Nodes.Single(n => n.Node == 0).RunTotals;
        NodeChanges chen = result.Policies[^1].Changes!.Kswapd.Single(n => n.Node == 0);
        Dictionary<string, string>[] avoided = [.. rows.Where(r => r["avoided_by"] == "chen-1")];
        Assert.Multiple(() =>
        {
            Assert.That((rows.Length, Sum(rows, "scanned"), Sum(rows, "reclaimed")), Is.EqualTo((all.Count, all.Scanned, all.Reclaimed)));
            Assert.That((avoided.Length, Sum(avoided, "scanned"), Sum(avoided, "reclaimed")), Is.EqualTo((chen.RunsAvoided, chen.Scanned, chen.Reclaimed)));
            Assert.That(rows.Count(r => r["undetermined_by"].Length > 0), Is.EqualTo(chen.RunsUndetermined));
        });
    }

    [Test]
    public async Task A_row_of_a_stall_says_which_policies_give_up_earlier_and_when()
    {
        Dictionary<string, string>[] rows = await RowsAsync("zram-retry-6.12", "episodes", Episodes, "chen-1", "weiner-split-progress");
        CaptureResult result = Verify("zram-retry-6.12", "weiner-split-progress");
        Assert.Multiple(() =>
        {
            Assert.That(
                rows.Select(r => (long.Parse(r["line"], CultureInfo.InvariantCulture), r["begin"], r["end"])),
                Is.EqualTo(result.Leading.Stalls.Select(s => (s.FirstLine, s.FirstTime.ToString(), s.LastTime.ToString()))));
            Assert.That(Sum(rows, "calls"), Is.EqualTo(result.Leading.Stalls.Sum(s => s.Calls)));
            Assert.That(rows.Select(r => r["gives_up_earlier"]), Is.Not.All.Empty);
            Assert.That(
                rows.Select(r => r["gives_up_earlier"]).Where(g => g.Length > 0).Order(StringComparer.Ordinal),
                Is.EqualTo(result.Policies[^1].Changes!.Oom!.Stalls.Select(s => $"weiner-split-progress@{s.GiveUp.Time}").Order(StringComparer.Ordinal)));
        });
    }

    [Test]
    public async Task Of_a_table_without_times_the_stalls_are_told_without()
    {
        Dictionary<string, string>[] rows = await RowsAsync("fleming-table", "episodes", Episodes);
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(r => r["begin"] + r["end"]), Is.All.Empty);
    }

    [TestCase("--rows", "stalls", "--format", "csv", "--rows stalls: a row is one of decisions, episodes, runs")]
    [TestCase("--rows", "runs", "--format", "jsonl", "--rows: for csv only; the other formats have decisions")]
    public async Task Wrong_rows_are_refused(params string[] args)
    {
        CommandRun run = await CommandRun.OfAsync(["replay", TestPaths.Capture("boost-7.2"), .. args[..^1]]);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, args[^1])));
    }

    private static async Task<Dictionary<string, string>[]> RowsAsync(string capture, string rows, string head, params string[] policies)
    {
        CommandRun run = await CommandRun.OfAsync(["replay", TestPaths.Capture(capture), "--format", "csv", "--rows", rows, .. policies.SelectMany(p => new[] { "--policy", p })]);
        string[] lines = Encoding.UTF8.GetString(run.Output).Split('\n');
        Assert.That((run.ExitCode, lines[0], lines[^1]), Is.EqualTo((0, head, string.Empty)), run.Error);

        // No name in these captures needs quotes.
        return [.. lines[1..^1].Select(l => head.Split(',').Zip(l.Split(',')).ToDictionary(c => c.First, c => c.Second, StringComparer.Ordinal))];
    }

    private static long Sum(IEnumerable<Dictionary<string, string>> rows, string column) => rows.Sum(r => long.Parse(r[column], CultureInfo.InvariantCulture));

    private static CaptureResult Verify(string name, string policy)
    {
        Capture capture = Sync.Wait(CaptureFinder.Find(TestPaths.Capture(name))[0].OpenAsync(CancellationToken.None));
        return Sync.Wait(CaptureVerification.RunAsync(capture, new VerificationOptions { Beside = [Policy.Find(policy)!] }, CancellationToken.None));
    }
}
