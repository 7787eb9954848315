using System.Text.Json;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>How <c>verify</c> tells a finding: its line, the neighbours, what is false in it, and no more than so many.</summary>
public sealed class ContextTests
{
    private House _house = null!;

    [SetUp]
    public void Build() => _house = new House();

    [TearDown]
    public void Leave() => _house.Dispose();

    [Test]
    public async Task A_finding_shows_its_line_with_neighbours_and_a_caret_under_the_false_field()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _house.Diverging("b").Traces, "--quiet");
        const string Text = """
            b/ftrace.txt:6: error: should_reclaim_retry: no_progress_loops is 0 after progress, else one more (nr_reclaimed=0)
                time 1.000006  task app-1  node 0
                matched  1 of should_reclaim_retry before it (5 of all sites), the last: line 3 at 1.000003
                3  task|              app-1       [000] .....     1.000003: reclaim_retry_zone: node=0 zone=DMA32    order=0 reclaimable=0 available=10702 min_wmark=10408 no_progress_loops=0 wmark_check=1
                4  task|              app-1       [000] .....     1.000004: mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_HIGHUSER_MOVABLE|__GFP_COMP
                5  task|              app-1       [000] .....     1.000005: mm_vmscan_direct_reclaim_end: nr_reclaimed=0
                6 >    |              app-1       [000] .....     1.000006: reclaim_retry_zone: node=0 zone=DMA32    order=0 reclaimable=0 available=10702 min_wmark=10408 no_progress_loops=5 wmark_check=1
                       |                                                                                                                                                   ^~~~~~~~~~~~~~~~~~~ expected: no_progress_loops=1
                expected no_progress_loops=1
                actual   no_progress_loops=5
                source   mm/page_alloc.c:4161 should_reclaim_retry 6.12

            """;
        Assert.That(run.Text, Does.StartWith(Text.TrimEnd()));
    }

    [Test]
    public async Task The_JSON_has_the_prefix_the_mark_and_the_context()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _house.Diverging("b").Traces, "--format", "json");
        JsonElement finding = run.Json.GetProperty("captures")[0].GetProperty("findings")[0];
        JsonElement[] context = [.. finding.GetProperty("context").EnumerateArray()];
        JsonElement self = context.Single(l => l.GetProperty("relation").GetString() == "self");
        JsonElement mark = finding.GetProperty("mark");
        Assert.Multiple(() =>
        {
            Assert.That(Compact(finding.GetProperty("matched_prefix")), Is.EqualTo("""{"decisions":5,"site_decisions":1,"events":5,"file":"ftrace.txt","line":3,"time":"1.000003"}"""));
            Assert.That(context.Select(l => $"{l.GetProperty("file")}:{l.GetProperty("line")} {l.GetProperty("relation")}"), Is.EqualTo(new[]
            {
                "ftrace.txt:3 task", "ftrace.txt:4 task", "ftrace.txt:5 task", "ftrace.txt:6 self",
            }));
            Assert.That(
                self.GetProperty("text").GetString()!.Substring(mark.GetProperty("column").GetInt32() - 1, mark.GetProperty("length").GetInt32()),
                Is.EqualTo("no_progress_loops=5"));
        });
    }

    [TestCase("text", null, 3)]
    [TestCase("json", null, 10)]
    [TestCase("text", "5", 5)]
    [TestCase("json", "1", 1)]
    public async Task So_many_of_a_kind_are_told_and_the_others_counted(string format, string? most, int told)
    {
        _house.Capture("b", Enumerable.Range(0, 25).SelectMany(_ => Lines.Round("app-1", 5, 1)));
        CommandRun run = await CommandRun.OfAsync(["verify", _house.Traces, "--format", format, .. most is null ? Array.Empty<string>() : ["--max-findings", most]]);
        Assert.Multiple(() =>
        {
            Assert.That(run.Text, Does.Contain($"{25 - told} more divergences of should_reclaim_retry are counted, not shown"));
            Assert.That(run.Text.Split("(nr_reclaimed=5)").Length - 1, Is.EqualTo(told));
        });
    }

    [TestCase("0")]
    [TestCase("many")]
    public async Task A_limit_that_is_none_is_bad_usage(string most)
    {
        CommandRun run = await CommandRun.OfAsync("verify", _house.Agreeing("a").Traces, "--max-findings", most);
        Assert.That((run.ExitCode, run.Messages), Is.EqualTo((2, new[] { $"--max-findings {most}: give a number from 1 on" })));
    }

    [Test]
    public async Task Only_a_terminal_gets_the_mark_in_colour()
    {
        CommandRun run = await CommandRun.OfAsync(["verify", _house.Diverging("b").Traces, "--quiet"], _ => null, outputIsTerminal: true);
        Assert.That(run.Text, Does.Contain("\u001b[32m^~~~~~~~~~~~~~~~~~~ expected: no_progress_loops=1\u001b[0m").And.Contain("\u001b[2m    5  task|"));
    }

    [Test]
    public async Task A_control_character_of_the_trace_does_not_reach_the_terminal()
    {
        const string Task = "a\u001bpp-1";
        _house.Capture("b", [.. Lines.Round(Task, 5, 0), .. Lines.Round(Task, 0, 5)]);
        CommandRun run = await CommandRun.OfAsync("verify", _house.Traces, "--quiet");
        Assert.That(run.Text, Does.Contain("  task a?pp-1  ").And.Contain(" a?pp-1 ").And.Not.Contain("\u001b"));
    }

    [Test]
    public void A_tab_is_as_wide_below_the_line_as_in_it() => Assert.That(ContextText.Blank("\ta b\tc"), Is.EqualTo("\t   \t "));

    [Test]
    public async Task A_finding_without_a_prefix_of_decisions_counts_the_events_before_it()
    {
        string[] missing = [Lines.Begin("app-1"), Lines.End("app-1", 0), Lines.Begin("app-1"), Lines.End("app-1", 5)];
        _house.Capture("b", [.. Lines.Round("app-1", 5, 0), .. missing, .. Lines.Round("app-2", 5, 0)]);
        CommandRun run = await CommandRun.OfAsync("verify", _house.Traces, "--quiet");
        Assert.That(run.Text, Does.Contain("\n    matched  5 events before it\n"));
    }

    [Test]
    public void What_cannot_be_read_again_is_said()
    {
        var report = new CaptureReport { IsFolder = false, Result = ReportOf.Divergence.Result, Contexts = FindingContexts.Unreadable("a pipe") };
        Assert.That(Text(report, isQuiet: false), Does.Contain("\n    context  a pipe\n    expected no_progress_loops=1\n"));
        Assert.That(Text(report, isQuiet: true), Does.Not.Contain("a pipe"));
    }

    private static string Text(CaptureReport report, bool isQuiet)
    {
        var writer = new StringWriter { NewLine = "\n" };
        VerifyText.Write(writer, ReportOf.Verify(report), new TextStyle(Color: false, isQuiet));
        return writer.ToString();
    }

    private static string Compact(JsonElement element) => string.Concat(element.GetRawText().Where(c => !char.IsWhiteSpace(c)));
}
