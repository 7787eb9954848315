namespace TraceReplay.Tests;

/// <summary>Where the output goes and how it looks, and that it does not depend on how many captures are worked on at a time.</summary>
public sealed class OutputTests
{
    // Of several sizes, so that two jobs end in another order than one; one whose decisions do not fit the memory of a spool.
    private static readonly string[] Several =
        [.. new[] { "kswapd-high-6.12", "memcg-oom-6.12", "fleming-table", "oom-noswap-7.2", "chen-script" }.Select(TestPaths.Capture)];

    [Test]
    public async Task One_job_and_two_give_the_same_bytes(
        [Values("verify", "inspect", "replay")] string command, [Values("text", "json")] string format)
    {
        string[] args = [command, .. Several, "--format", format, "--jobs"];
        CommandRun one = await CommandRun.OfAsync([.. args, "1"]);
        CommandRun two = await CommandRun.OfAsync([.. args, "2"]);
        Assert.Multiple(() =>
        {
            Assert.That((one.ExitCode, two.ExitCode), Is.EqualTo((0, 0)));
            Assert.That(one.Output, Is.Not.Empty);
            Assert.That(two.Output.AsSpan().SequenceEqual(one.Output), Is.True);
        });
    }

    [Test]
    public async Task Captures_stand_in_the_order_of_the_command_line_and_by_name_within_a_folder()
    {
        using House house = new House().Agreeing("z").Agreeing("a");
        CommandRun run = await CommandRun.OfAsync("verify", TestPaths.Capture("memcg-oom-6.12"), house.Traces, TestPaths.Capture("fleming-table"), "--format", "json");
        Assert.That(
            run.Json.GetProperty("captures").EnumerateArray().Select(c => c.GetProperty("name").GetString()),
            Is.EqualTo(new[] { "memcg-oom-6.12", "a", "z", "fleming-table" }));
    }

    // The longer one does not fit the memory of a spool in JSON, and the other does.
    [Test]
    public async Task Replay_tells_every_decision_in_both_formats([Values("oom-noswap-7.2", "kswapd-high-6.12")] string capture)
    {
        Verified verified = RealCaptures.Verify(capture);
        CommandRun text = await CommandRun.OfAsync("replay", TestPaths.Capture(capture));
        CommandRun json = await CommandRun.OfAsync("replay", TestPaths.Capture(capture), "--format", "json");
        System.Text.Json.JsonElement[] decisions =
            [.. json.Json.GetProperty("captures")[0].GetProperty("policies")[0].GetProperty("decisions").EnumerateArray()];
        Assert.Multiple(() =>
        {
            Assert.That(json.Output.Length > 1 << 20, Is.EqualTo(capture == "kswapd-high-6.12"));
            Assert.That(text.Text.Split('\n').Count(l => l.Length > 0 && l[0] != '#'), Is.EqualTo(verified.Decisions.Count));
            Assert.That(decisions.Select(d => (long)d.GetProperty("line").GetInt32()), Is.EqualTo(verified.Decisions.Select(d => d.Line)));
            Assert.That(
                decisions.CountBy(d => d.GetProperty("verdict").GetString()!).OrderBy(v => v.Key, StringComparer.Ordinal),
                Is.EqualTo(verified.Decisions.CountBy(d => d.Verdict.Kind.ToString().ToLowerInvariant()).OrderBy(v => v.Key, StringComparer.Ordinal)));
        });
    }

    [Test]
    public async Task Inspect_says_what_is_there_and_what_is_missing()
    {
        CommandRun text = await CommandRun.OfAsync("inspect", TestPaths.Capture("fleming-table"));
        CommandRun json = await CommandRun.OfAsync("inspect", TestPaths.Capture("fleming-table"), "--format", "json");
        System.Text.Json.JsonElement capture = json.Json.GetProperty("captures")[0];
        string[] missing = [.. capture.GetProperty("missing").EnumerateArray().Select(m => m.GetString()!)];
        Assert.Multiple(() =>
        {
            Assert.That((text.ExitCode, json.ExitCode), Is.EqualTo((0, 0)));
            Assert.That(JsonShape.FaultsOf(json.Json), Is.Empty);
            Assert.That(capture.GetProperty("policies").GetArrayLength(), Is.Zero);
            Assert.That(missing.Select(m => m.Split(':')[0]), Is.SupersetOf(new[] { "mm_vmscan_direct_reclaim_end", "zoneinfo", "kernel release", "__zone_watermark_ok" }));
            Assert.That(text.Text, Does.Contain("\n    lines: 7 = 6 parsed + 1 ignored + 0 unknown + 0 malformed\n").And.Contain("\n    reclaim_retry_zone      6\n"));
            Assert.That(missing.Where(m => !text.Text.Contains(m.Split(':')[0], StringComparison.Ordinal)), Is.Empty);
        });
    }

    [Test]
    public async Task Kernels_shows_both_lines_in_both_formats()
    {
        CommandRun text = await CommandRun.OfAsync("kernels");
        CommandRun json = await CommandRun.OfAsync("kernels", "--format", "json");
        Assert.That((text.ExitCode, json.ExitCode), Is.EqualTo((0, 0)));
        Assert.That(text.Text, Does.Contain("6.12").And.Contain("7.2"));
        Assert.That(json.Json.GetProperty("schema").GetInt32(), Is.EqualTo(1));
    }

    [TestCase("verify", "text")]
    [TestCase("verify", "json")]
    [TestCase("inspect", "text")]
    [TestCase("inspect", "json")]
    [TestCase("replay", "text")]
    [TestCase("replay", "json")]
    [TestCase("kernels", "text")]
    [TestCase("kernels", "json")]
    [TestCase("invariants", "text")]
    [TestCase("invariants", "json")]
    public async Task A_file_named_by_o_holds_what_standard_output_would(string command, string format)
    {
        using TempFolder folder = new TempFolder().Write("report", "what an earlier, much longer report has left there".PadRight(1 << 20));
        string[] args = command is "kernels" or "invariants" ? [command, "--format", format] : [command, TestPaths.Capture("fleming-table"), "--format", format];
        CommandRun plain = await CommandRun.OfAsync(args);
        CommandRun toFile = await CommandRun.OfAsync([.. args, "-o", folder["report"]]);
        Assert.That((toFile.ExitCode, toFile.Output.Length, plain.Output.Length > 0), Is.EqualTo((plain.ExitCode, 0, true)));
        Assert.That(File.ReadAllBytes(folder["report"]), Is.EqualTo(plain.Output));
    }

    [Test]
    public async Task Output_is_text_without_a_mark_and_with_LF([Values("verify", "inspect", "replay", "kernels", "invariants")] string command)
    {
        string[] args = command is "kernels" or "invariants" ? [command] : [command, TestPaths.Capture("fleming-table")];
        CommandRun run = await CommandRun.OfAsync(args);
        Assert.That(run.Output[0], Is.LessThan(0x80));
        Assert.That(run.Text, Does.EndWith("\n").And.Not.Contain("\r").And.Not.Contain("\u001b"));
    }

    [TestCase(true, new string[0], null, true)]
    [TestCase(false, new string[0], null, false)]
    [TestCase(true, new[] { "--no-color" }, null, false)]
    [TestCase(true, new string[0], "NO_COLOR=1", false)]
    [TestCase(true, new string[0], "TERM=dumb", false)]
    [TestCase(true, new string[0], "TERM=xterm", true)]
    public async Task Colours_are_for_a_terminal_that_wants_them(bool terminal, string[] more, string? variable, bool colours)
    {
        string? Variable(string name) => variable?.Split('=')[0] == name ? variable.Split('=')[1] : null;
        CommandRun run = await CommandRun.OfAsync(["verify", TestPaths.Capture("fleming-table"), .. more], Variable, outputIsTerminal: terminal);
        Assert.That(run.Text.Contains('\u001b', StringComparison.Ordinal), Is.EqualTo(colours));
    }
}
