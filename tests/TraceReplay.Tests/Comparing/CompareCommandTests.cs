using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary><c>compare A B</c> on real captures.</summary>
public sealed class CompareCommandTests
{
    private const string Before = "zram-retry-6.12";
    private const string After = "zram-retry-6.18";

    [Test]
    public async Task Numbers_are_those_of_verify()
    {
        CommandRun run = await Compare("kswapd-high-6.12", "kswapd-high-7.2", "--format", "json");
        Verified a = RealCaptures.Verify("kswapd-high-6.12");
        Verified b = RealCaptures.Verify("kswapd-high-7.2");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.Zero);
            Assert.That(ComparedFolders.Median(run, "kswapd_runs", "a"), Is.EqualTo($"exact {a.Policy.Nodes.Sum(n => n.Runs)}.00"));
            Assert.That(ComparedFolders.Median(run, "kswapd_runs", "b"), Is.EqualTo($"exact {b.Policy.Nodes.Sum(n => n.Runs)}.00"));
            Assert.That(ComparedFolders.Median(run, "decisions", "a"), Is.EqualTo($"exact {a.Policy.Decisions.Total.Decisions}.00"));
            Assert.That(ComparedFolders.Median(run, "calls_per_stall", "b"), Is.EqualTo($"exact {(double)b.Policy.Stalls.Sum(s => s.Calls) / b.Policy.Stalls.Count:F2}"));
        });
    }

    [Test]
    public async Task One_run_each_claims_nothing_about_noise()
    {
        CommandRun json = await Compare(Before, After, "--format", "json");
        CommandRun text = await Compare(Before, After);
        Assert.Multiple(() =>
        {
            Assert.That(text.Text, Does.Contain("\nOne run each: nothing tells a change from noise.\n").And.Not.Contain("~"));
            Assert.That(json.Json.GetProperty("measures").EnumerateArray().Select(m => m.GetProperty("p").ValueKind), Is.All.EqualTo(JsonValueKind.Null));
        });
    }

    [Test]
    public async Task No_kill_while_recorded_is_no_time_to_a_kill()
    {
        CommandRun run = await Compare(Before, After, "--format", "json");
        CommandRun text = await Compare(Before, After);
        Assert.Multiple(() =>
        {
            Assert.That(ComparedFolders.Median(run, "seconds_to_oom_kill", "a"), Is.EqualTo("exact 47.28"));
            Assert.That(ComparedFolders.Median(run, "seconds_to_oom_kill", "b"), Is.EqualTo("at_least 54.89"));
            Assert.That(ComparedFolders.Median(run, "oom_kills", "b"), Is.EqualTo("exact 0.00"));
            Assert.That(text.Text, Does.Match(@"\n  first event to first kill, s +47\.28 +>54\.89 +>\+16\.1%\n"));
        });
    }

    // kswapd-high-6.12 has direct reclaims, so that nothing but the recording can tell whether one of them was retried.
    [Test]
    public async Task What_only_one_side_recorded_is_unknown_and_told()
    {
        CommandRun run = await Compare("kswapd-high-6.12", "kswapd-high-7.2", "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(ComparedFolders.Median(run, "stalls", "a"), Is.EqualTo("unknown"));
            Assert.That(ComparedFolders.Median(run, "decisions_should_reclaim_retry", "a"), Is.EqualTo("unknown"));
            Assert.That(ComparedFolders.Median(run, "stalls", "b"), Is.EqualTo("exact 6.00"));
            Assert.That(run.Messages, Has.Exactly(1).StartWith("warning: only B has reclaim_retry_zone: in A not recorded, or it never happened"));
        });
    }

    [Test]
    public async Task Without_vmstat_nothing_tells_that_no_task_was_killed()
    {
        using ComparedFolders folders = new ComparedFolders().Run("a", "run", After, "vmstat").Run("b", "run", After);
        CommandRun run = await folders.CompareAsync("--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That(ComparedFolders.Median(run, "oom_kills", "a"), Is.EqualTo("unknown"));
            Assert.That(ComparedFolders.Median(run, "seconds_to_oom_kill", "a"), Is.EqualTo("unknown"));
            Assert.That(ComparedFolders.Median(run, "oom_kills", "b"), Is.EqualTo("exact 0.00"));
        });
    }

    [Test]
    public async Task Machines_and_lengths_that_differ_are_told()
    {
        CommandRun run = await Compare(Before, After);
        Assert.That(run.Messages, Is.EqualTo(new[]
        {
            "warning: the machines differ in memory: A 841 MiB; B 398 MiB",
            "warning: the machines differ in swap: A 1023 MiB; B 511 MiB",
            "warning: the recordings differ in length (A 47.7 s, B 54.9 s), and counts grow with it: compare the rates",
        }));
    }

    [Test]
    public async Task Four_runs_each_can_tell_a_change_from_noise()
    {
        using ComparedFolders folders = new ComparedFolders().Runs("a", 4, "gfp-nofs-7.3").Runs("b", 4, "gfp-order-7.3");
        CommandRun text = await folders.CompareAsync();
        CommandRun json = await folders.CompareAsync("--format", "json");
        JsonElement events = ComparedFolders.Measure(json, "events");
        Assert.Multiple(() =>
        {
            Assert.That(events.GetProperty("p").GetDouble(), Is.EqualTo(2 / 70.0).Within(1e-12));
            Assert.That(events.GetProperty("differs").GetBoolean(), Is.True);
            Assert.That(text.Text, Does.Match(@"\n  events +\d+ +\d+ +\d+ +\d+ +\+\d+\.\d% +0\.029\n"));
            Assert.That(text.Text, Does.Contain("n=4+4").And.Match(@"\d+ measures were tested, \d+ differ; had nothing"));
        });
    }

    [Test]
    public async Task Runs_too_few_to_tell_anything_are_told()
    {
        using ComparedFolders folders = new ComparedFolders().Runs("a", 2, "gfp-nofs-7.3").Runs("b", 3, "gfp-order-7.3");
        CommandRun run = await folders.CompareAsync();
        Assert.That(run.Text, Does.Contain("Too few runs: with 2+3 of them p cannot be below 0.200, however they\n  differ; 4 of each can tell a difference.\n").And.Contain("~").And.Not.Match(@"[+-]\d+\.\d%"));
    }

    [Test]
    public async Task The_same_runs_leave_nothing_to_show_but_all_shows_it()
    {
        using ComparedFolders folders = new ComparedFolders().Runs("a", 2, "gfp-nofs-7.3").Runs("b", 2, "gfp-nofs-7.3");
        CommandRun some = await folders.CompareAsync();
        CommandRun all = await folders.CompareAsync("--all");
        Assert.Multiple(() =>
        {
            Assert.That(some.Error, Is.Empty);
            Assert.That(some.Text, Does.Not.Contain("kswapd\n").And.Match(@"\nLeft out: \d+ measures that are the same in all runs"));
            Assert.That(all.Text, Does.Contain("\nkswapd\n").And.Not.Contain("Left out"));
        });
    }

    [Test]
    public async Task A_mail_has_75_columns_of_ASCII()
    {
        string[] captures = [TestPaths.Capture(Before), TestPaths.Capture(After)];
        CommandRun run = await CommandRun.OfAsync(["compare", .. captures, "--format", "mail", "--all", "--policy", "chen-1", "--policy", "fleming-ram-backed"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.Output, Is.All.LessThan((byte)0x7f));
            Assert.That(run.Text.Split('\n').Where(l => l.Length > 75 && !captures.Any(l.Contains)), Is.Empty);
            Assert.That(run.Text, Does.Match(@"\npolicy chen-1\n(  .*\n)*  kswapd runs avoided +1194 +0 "));
        });
    }

    [Test]
    public async Task One_job_and_two_give_the_same_bytes([Values("text", "json", "csv", "markdown", "mail")] string format)
    {
        using ComparedFolders folders = new ComparedFolders().Run("a", "x", "gfp-nofs-7.3").Run("a", "y", "gfp-order-7.3").Run("b", "x", "gfp-low-7.3").Run("b", "y", "gfp-kill-7.3");
        CommandRun one = await folders.CompareAsync("--format", format, "--jobs", "1");
        CommandRun two = await folders.CompareAsync("--format", format, "--jobs", "2");
        Assert.Multiple(() =>
        {
            Assert.That(one.ExitCode, Is.Zero);
            Assert.That(one.Output, Is.Not.Empty.And.EqualTo(two.Output));
        });
    }

    [Test]
    public async Task A_divergence_on_either_side_is_exit_code_1_and_still_compared()
    {
        using House house = new House().Agreeing("a").Diverging("b");
        CommandRun run = await CommandRun.OfAsync("compare", Path.Combine(house.Traces, "a"), Path.Combine(house.Traces, "b"));
        Assert.That((run.ExitCode, run.Text.Contains("    diverge ", StringComparison.Ordinal)), Is.EqualTo((1, true)));
    }

    [Test]
    public async Task A_side_without_a_capture_is_exit_code_2()
    {
        using var empty = new TempFolder();
        CommandRun run = await CommandRun.OfAsync("compare", TestPaths.Capture("gfp-nofs-7.3"), empty.FullName);
        Assert.That((run.ExitCode, run.Text, run.Messages.Single()), Is.EqualTo((2, string.Empty, $"{empty.FullName}: no trace in this folder or below it; give ftrace text, perf script, trace-cmd report or bpftrace output, or a folder that holds some")));
    }

    [TestCase("x", "x: compare takes two paths, before and after, and this is one")]
    [TestCase("x y z", "z: compare takes two paths, and this is the third; put repeated runs into a folder, one for each side")]
    public async Task It_takes_two_paths(string paths, string message)
    {
        CommandRun run = await CommandRun.OfAsync(["compare", .. paths.Split(' ')]);
        Assert.That((run.ExitCode, run.Text, run.Messages.Single()), Is.EqualTo((2, string.Empty, message)));
    }

    private static Task<CommandRun> Compare(string a, string b, params string[] more) => CommandRun.OfAsync(["compare", TestPaths.Capture(a), TestPaths.Capture(b), .. more]);
}
