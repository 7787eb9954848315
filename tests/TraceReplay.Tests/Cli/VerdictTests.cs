using System.Text;

namespace TraceReplay.Tests;

/// <summary>What <c>verify</c> says of captures that can be read.</summary>
public sealed class VerdictTests
{
    private House _house = null!;

    [SetUp]
    public void Build() => _house = new House();

    [TearDown]
    public void Leave() => _house.Dispose();

    [Test]
    public async Task Agreement_is_0()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _house.Agreeing("a").Traces);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));
        Assert.That(run.Text, Does.StartWith("capture  kernel").And.EndWith("Exit code 0: all is well.\n"));
    }

    [Test]
    public async Task A_changed_digit_in_a_real_recording_is_1_and_the_line_is_named()
    {
        string[] lines = [.. CaptureTexts.Lines("oom-noswap-6.12", "ftrace.txt.gz")];
        int at = Array.FindIndex(lines, l => l.Contains(" hog-noswap-225 ", StringComparison.Ordinal) && l.Contains(" no_progress_loops=3 ", StringComparison.Ordinal));
        lines[at] = lines[at].Replace("no_progress_loops=3 ", "no_progress_loops=5 ", StringComparison.Ordinal);
        string file = Path.Combine(_house.FullName, "ftrace.txt");
        await File.WriteAllTextAsync(file, string.Join('\n', lines) + "\n", Encoding.Latin1);
        CommandRun run = await CommandRun.OfAsync("verify", file, "--kernel", "6.12");
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(1));
            Assert.That(run.Text, Does.Contain($"\nftrace.txt:{at + 1}: error: should_reclaim_retry: no_progress_loops is 0 after progress, else one more (nr_reclaimed=0)\n"));
            Assert.That(run.Text, Does.Contain("\n    expected no_progress_loops=1 or 3\n    actual   no_progress_loops=5\n    source   mm/page_alloc.c:"));
            Assert.That(run.Text, Does.EndWith("Exit code 1: a divergence, a broken invariant, or a golden that does not hold.\n"));
        });
    }

    [Test]
    public async Task A_divergence_in_a_folder_is_named_with_capture_file_time_and_task()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _house.Agreeing("a").Diverging("b").Traces);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That(run.Text, Does.Contain("\nb/ftrace.txt:6: error: should_reclaim_retry: ").And.Contain("\n    time 1.000006  task app-1  node 0\n"));
        Assert.That(run.Text.Split('\n').Single(l => l.StartsWith("b ", StringComparison.Ordinal)), Does.EndWith("  diverges"));
    }

    [Test]
    public async Task A_divergence_goes_before_a_missing_path()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _house.Diverging("b").Traces, _house["no-such"]);
        Assert.That((run.ExitCode, run.Messages.Length), Is.EqualTo((1, 1)));
    }

    [TestCase(false, false, 0)]
    [TestCase(false, true, 3)]
    [TestCase(true, false, 3)]
    public async Task Doubt_is_3_with_loss_or_when_strict(bool lossy, bool strict, int code)
    {
        CommandRun run = await CommandRun.OfAsync(["verify", _house.Doubtful("a", lossy).Traces, .. strict ? ["--strict"] : Array.Empty<string>()]);
        Assert.That(run.ExitCode, Is.EqualTo(code));
    }

    [Test]
    public async Task Strict_does_not_hide_a_divergence()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _house.Doubtful("a", lossy: true).Diverging("b").Traces, "--strict");
        Assert.That(run.ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task Quiet_prints_only_what_is_wrong()
    {
        CommandRun good = await CommandRun.OfAsync("verify", _house.Agreeing("a").Traces, "--quiet");
        Assert.That((good.ExitCode, good.Text, good.Error), Is.EqualTo((0, string.Empty, string.Empty)));
        CommandRun bad = await CommandRun.OfAsync("verify", _house.Diverging("b").Traces, "--quiet");
        Assert.That(bad.ExitCode, Is.EqualTo(1));
        Assert.That(bad.Text, Does.StartWith("b/ftrace.txt:6: error: ").And.Not.Contain("capture").And.Not.Contain("Exit code"));
    }

    [Test]
    public async Task A_capture_named_twice_is_verified_once()
    {
        _house.Agreeing("a");
        CommandRun run = await CommandRun.OfAsync("verify", _house.Traces, Path.Combine(_house.Traces, "a"), "--format", "json");
        Assert.That(run.Json.GetProperty("captures").GetArrayLength(), Is.EqualTo(1));
    }

    [Test]
    public async Task A_policy_of_another_kernel_shows_its_horizon_and_is_no_error()
    {
        // On 7.2 only a balanced node is reset.
        _house.Capture("a", KswapdLines.Enter(6), Lines.Begin("app-1"), KswapdLines.Balanced(0, "app-1"), KswapdLines.ShrinkNode("app-1", 6, 0, 5), Lines.End("app-1", 5));
        CommandRun run = await CommandRun.OfAsync("verify", _house.Traces, "--policy", "mainline-7.2", "--format", "json");
        System.Text.Json.JsonElement policy = run.Json.GetProperty("captures")[0].GetProperty("policies")[0];
        Assert.That(
            (run.ExitCode, policy.GetProperty("policy").GetString(), policy.GetProperty("native").GetBoolean(), policy.GetProperty("horizon_line").GetInt32()),
            Is.EqualTo((0, "mainline-7.2", false, 4)));
    }

    [Test]
    public async Task A_kernel_that_is_named_decides_the_policy()
    {
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Capture("fleming-table"), "--kernel", "7.2", "--format", "json");
        System.Text.Json.JsonElement capture = run.Json.GetProperty("captures")[0];
        Assert.That(
            (capture.GetProperty("kernel").GetString(), capture.GetProperty("policies")[0].GetProperty("policy").GetString()),
            Is.EqualTo(("7.2", "mainline-7.2")));
    }
}
