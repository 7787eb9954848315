using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class FindingContextTests
{
    private const string Wrong = "app-1";
    private const string Other = "noise-2";

    // Line 12 is wrong: the counter is 5 where 1 is due. Between the task's own lines stand others, of node 0 and of node 1.
    private static readonly string[] Trace =
    [
        Lines.Begin(Wrong), Lines.End(Wrong, 5), Lines.Zone(Wrong, 0, 1),
        Lines.Begin(Wrong), "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0", "kswapd1-51 mm_vmscan_kswapd_wake: nid=1 order=0",
        Lines.Begin(Other), Lines.End(Other, 5), Lines.Zone(Other, 0, 1), "kswapd0-50 mm_vmscan_kswapd_sleep: nid=0",
        Lines.End(Wrong, 0), Lines.Zone(Wrong, 5, 1),
        "kswapd1-51 mm_vmscan_kswapd_sleep: nid=1", Lines.Begin(Other), "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0", Lines.Begin(Wrong), Lines.End(Wrong, 5),
        Lines.Zone(Wrong, 0, 1), Lines.Zone(Other, 0, 1),
    ];

    [Test]
    public void Neighbours_are_the_last_and_next_events_of_the_task_and_of_the_node_in_the_order_of_the_trace()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(Trace));
        FindingContext context = ContextOf(folder.FullName);
        Assert.Multiple(() =>
        {
            Assert.That(
                context.Lines.Select(l => $"{l.Line} {l.Relation}"),
                Is.EqualTo(new[] { "3 Task", "4 Task", "5 Node", "9 Node", "10 Node", "11 Task", "12 Self", "15 Node", "16 Task", "17 Task", "18 Task" }));
            Assert.That(context.Lines.Select(l => l.File), Is.All.EqualTo("ftrace.txt"));
            Assert.That((context.Event, context.EventsBefore), Is.EqualTo(("reclaim_retry_zone", 11L)));
            Assert.That(context.Lines.Select(l => l.Text), Is.EqualTo(context.Lines.Select(l => TraceText.Of(Trace).Split('\n')[l.Line - 1])));
        });
    }

    [Test]
    public void A_compressed_capture_with_a_probe_s_file_shows_lines_of_both()
    {
        string probe = TraceText.Of("x-9 y: z", "x-9 y: z", "kswapd0-50 pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=1").Split('\n')[2] + "\n";
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt.gz", TempFolder.Gzip(TraceText.Of(Trace)))
            .Write("decisions.txt", probe.Replace("1.000003", "1.000012", StringComparison.Ordinal));
        FindingContext context = ContextOf(folder.FullName);
        Assert.That(
            context.Lines.Where(l => l.Line > 12 || l.File != "ftrace.txt.gz").Select(l => $"{l.File}:{l.Line} {l.Relation}"),
            Is.EqualTo(new[] { "decisions.txt:1 Node", "ftrace.txt.gz:15 Node", "ftrace.txt.gz:16 Task", "ftrace.txt.gz:17 Task", "ftrace.txt.gz:18 Task" }));
    }

    [Test]
    public void Of_a_mail_the_lines_are_shown_as_they_were_before_it_was_mailed()
    {
        string trace = TraceText.Of(Trace);
        string body = string.Concat(trace.Split('\n')[..^1].Select(l => $"> {l}\n"));
        using TempFolder folder = new TempFolder().Write("report.eml", $"From: a@b\nSubject: trace\nContent-Type: text/plain\n\n{body}");
        FindingContext context = ContextOf(folder["report.eml"]);
        Assert.That((context.Self!.Line, context.Self.Text), Is.EqualTo((16L, trace.Split('\n')[11])));
    }

    [Test]
    public void A_line_that_is_no_event_is_shown_alone()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", "CPU:0 [LOST 12 EVENTS]\n" + TraceText.Of(Trace));
        FindingContext context = ContextOf(folder.FullName, Finding(1))!;
        Assert.That(context.Lines.Select(l => (l.Relation, l.Text)), Is.EqualTo(new[] { (ContextRelation.Self, "CPU:0 [LOST 12 EVENTS]") }));
        Assert.That(context.Event, Is.Null);
    }

    [Test]
    public void A_finding_of_the_input_or_without_a_line_has_no_context()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(Trace));
        Finding[] without = [Finding(0), Finding(1) with { File = null }, Finding(1) with { Kind = FindingKind.Input }, Finding(1) with { File = "elsewhere" }];
        FindingContexts contexts = Contexts(folder.FullName, without);
        Assert.That(without.Select(f => contexts[f]), Is.All.Null);
    }

    [Test]
    public void An_invariant_s_finding_is_told_the_same_way_from_its_file_line_task_and_node_alone()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(Trace));
        Finding invariant = Finding(10) with { Kind = FindingKind.Invariant, Task = "kswapd0-50", Node = 0 };
        FindingContext context = ContextOf(folder.FullName, invariant)!;
        Assert.That(context.Lines.Select(l => $"{l.Line} {l.Relation}"), Is.EqualTo(new[] { "3 Node", "5 Task", "9 Node", "10 Self", "12 Node", "15 Task" }));
    }

    [TestCase("ftrace.txt.gz", 14832, "no_progress_loops=3", "no_progress_loops=5")]
    public void In_a_real_capture_the_neighbours_of_a_wrong_line_are_of_its_task_or_node(string file, int line, string from, string to)
    {
        string[] lines = [.. CaptureTexts.Lines("oom-noswap-6.12", file)];
        lines[line - 1] = lines[line - 1].Replace(from, to, StringComparison.Ordinal);
        using TempFolder folder = new TempFolder().Write(file, TempFolder.Gzip(string.Join('\n', lines) + "\n"));
        FindingContext context = ContextOf(folder.FullName);
        Assert.Multiple(() =>
        {
            Assert.That(context.Self!.Line, Is.EqualTo(line));
            Assert.That(context.Lines.Select(l => l.Line), Is.Ordered);
            Assert.That(context.Lines.Count(l => l.Line < line && l.Relation == ContextRelation.Task), Is.GreaterThanOrEqualTo(3));
            Assert.That(context.Lines.Where(l => l.Relation == ContextRelation.Task).Select(l => l.Text), Is.All.Contains(" perf-209 "));
            Assert.That(context.Lines.Where(l => l.Relation == ContextRelation.Node).Select(l => l.Text), Is.All.Contains("nid=0").And.All.Not.Contains(" perf-209 "));
        });
    }

    private static Finding Finding(long line) =>
        new() { Id = "x", Kind = FindingKind.Divergence, IsError = true, File = "ftrace.txt", Line = line, Message = "m" };

    private static FindingContext ContextOf(string path)
    {
        Finding finding = Verified.OfPath(path, KernelLineCatalogue.Linux612).Policy.Findings[0];
        return ContextOf(path, finding)!;
    }

    private static FindingContext? ContextOf(string path, Finding finding) => Contexts(path, finding)[finding];

    private static FindingContexts Contexts(string path, params Finding[] findings)
    {
        Capture again = Sync.Wait(CaptureFinder.Find(path)[0].OpenAsync(CancellationToken.None));
        return Sync.Wait(FindingContexts.ReadAsync(again, findings, CancellationToken.None));
    }
}
