using System.Text;
using TraceReplay.Cli;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Which lines and files are left, and that nothing else ever is.</summary>
public sealed class MinimizedFolderTests
{
    private const string Release = "Linux (none) 6.12.107+deb13-cloud-amd64 #1 SMP x86_64 GNU/Linux\n";

    private TempFolder _folder = null!;

    private string Small => _folder["small"];

    [SetUp]
    public void Build() => _folder = new TempFolder();

    [TearDown]
    public void Leave() => _folder.Dispose();

    [Test]
    public async Task The_same_capture_gives_the_same_bytes_twice()
    {
        using var changed = new ChangedCapture("zram-retry-6.12", lines =>
        {
            int at = lines.FindLastIndex(l => l.EndsWith(" wmark_check=1", StringComparison.Ordinal));
            lines[at] = lines[at][..^1] + "0";
        });
        CommandRun first = await changed.MinimizeAsync();
        Dictionary<string, byte[]> files = changed.Files();
        Directory.Delete(changed.Small, recursive: true);
        CommandRun second = await changed.MinimizeAsync();
        Assert.That(second.Text, Is.EqualTo(first.Text));
        Assert.That(changed.Files(), Is.EqualTo(files));
    }

    [Test]
    public async Task Of_two_lines_that_tell_the_same_the_nearer_one_stays()
    {
        string[] lines = await MinimizeAsync([.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 5, 9)]);
        Assert.That(lines.Select(TimeOf), Is.EqualTo(new[] { 8, 9 }));
    }

    [Test]
    public async Task Other_tasks_and_later_lines_are_gone()
    {
        IEnumerable<string> others = Enumerable.Range(0, 20).SelectMany(i => Lines.Round($"other-{100 + i}", 5, 0));
        string[] lines = await MinimizeAsync([.. others, .. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 5), .. others]);
        Assert.That(lines, Has.Length.EqualTo(4).And.All.Contain("app-1"));
    }

    [Test]
    public async Task A_tracer_s_title_stays_and_its_other_header_lines_go()
    {
        const string Header = "# tracer: nop\n#\n# entries-in-buffer/entries-written: 6/6   #P:2\n#\n#           TASK-PID     CPU#  |||||  TIMESTAMP  FUNCTION\n";
        string text = Header + TraceText.Of([.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 5)]);
        await MinimizeTextAsync(text);
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(Small, "ftrace.txt"));
        Assert.That(lines.Count(l => l.StartsWith('#')), Is.EqualTo(1));
        Assert.That(lines[0], Is.EqualTo("# tracer: nop"));
    }

    [Test]
    public async Task A_table_keeps_the_header_that_names_its_columns()
    {
        string table = await File.ReadAllTextAsync(Path.Combine(TestPaths.Capture("fleming-table"), "reclaim_retry_zone.txt"));
        string[] lines = table.TrimEnd('\n').Split('\n');
        lines[3] = lines[3].Replace("4838900", "     10", StringComparison.Ordinal);
        await MinimizeTextAsync(string.Join('\n', lines) + "\n", "table.txt", "--kernel", "6.12");
        Assert.That(await File.ReadAllTextAsync(Path.Combine(Small, "table.txt")), Is.EqualTo($"{lines[0]}\n{lines[3]}\n"));
    }

    [Test]
    public async Task A_loss_that_does_not_matter_goes_and_windows_line_ends_stay()
    {
        string text = TraceText.Of(["CPU:0 [LOST 12 EVENTS]", .. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 5)]).Replace("\n", "\r\n", StringComparison.Ordinal);
        await MinimizeTextAsync(text);
        string small = await File.ReadAllTextAsync(Path.Combine(Small, "ftrace.txt"));
        Assert.That(small, Does.Not.Contain("LOST").And.EndWith("wmark_check=1\r\n"));
    }

    [Test]
    public async Task A_kernel_that_only_events_tell_is_still_told()
    {
        using var changed = new ChangedCapture("kswapd-high-7.2", lines =>
        {
            int at = lines.FindIndex(l => l.EndsWith("mm_vmscan_kswapd_reclaim_fail: nid=0 failures=7", StringComparison.Ordinal));
            lines[at] = lines[at][..^1] + "9";
            lines.RemoveRange(at + 1, lines.Count - at - 1);
        });
        changed.Copy.Delete("uname", "dmesg*", "decisions*");
        CommandRun run = await changed.MinimizeAsync("--format", "json");
        Finding finding = Verified.OfPath(changed.Small).Policy.Findings[0];
        Assert.That(finding.Source, Is.EqualTo(run.Json.GetProperty("finding").GetProperty("source").GetString()));
    }

    [Test]
    public async Task The_log_that_alone_names_the_kernel_keeps_the_line_that_does()
    {
        await MinimizeFolderAsync(
            TraceText.Of(Lines.End("app-1", 5), Lines.Zone("app-1", 9, 1)),
            "[    0.000000] Linux version 6.12.107+deb13-cloud-amd64 (x)\n[    0.000001] Command line: quiet\n[    1.000000] usb 1-1: new device\n",
            "ftrace.txt");
        Assert.That(await File.ReadAllTextAsync(Path.Combine(Small, "dmesg.txt")), Is.EqualTo("[    0.000000] Linux version 6.12.107+deb13-cloud-amd64 (x)\n"));
    }

    [Test]
    public async Task A_quoted_and_broken_line_of_a_mail_is_written_as_it_was_before()
    {
        IEnumerable<string> quoted = TraceText.Of([.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 5)]).TrimEnd('\n').Split('\n').Select(l => "> " + l);
        await MinimizeTextAsync($"From: a@b.c\nSubject: Re: reclaim\nMessage-ID: <x@y>\n\nHello,\nI see:\n\n{string.Join('\n', quoted)}\n", "mail.txt", "--kernel", "6.12");
        string[] lines = await File.ReadAllLinesAsync(Path.Combine(Small, "mail.txt"));
        Assert.That(lines, Has.Length.EqualTo(4).And.None.StartsWith(">"));
    }

    [Test]
    public void Stopped_in_the_middle_it_leaves_nothing()
    {
        using var changed = new ChangedCapture("oom-noswap-6.12", lines =>
        {
            int at = lines.FindLastIndex(l => l.Contains(" no_progress_loops=3 ", StringComparison.Ordinal));
            lines[at] = lines[at].Replace("=3 ", "=5 ", StringComparison.Ordinal);
        });
        CaptureSource source = CaptureFinder.Find(changed.FullName)[0];
        CaptureResult whole = Verified.OfPath(changed.FullName).Result;
        using var stop = new CancellationTokenSource();
        int tries = 0;
        var minimization = new CaptureMinimization(source, whole, onTry: _ => Stop());
        using (var folder = new NewFolder(changed.Small))
        {
            Assert.That(
                () => minimization.WriteAsync(FindingChoice.Candidates(whole)[0], folder.Draft, stop.Token).AsTask(),
                Throws.InstanceOf<OperationCanceledException>());
        }

        Assert.That(Directory.GetFileSystemEntries(changed.Beside), Is.Empty);

        void Stop()
        {
            if (++tries == 5)
            {
                stop.Cancel();
            }
        }
    }

    private static int TimeOf(string line) => int.Parse(line.Split(" 1.")[1][..6], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string[]> MinimizeAsync(params IEnumerable<string> lines)
    {
        await MinimizeTextAsync(TraceText.Of(lines));
        return await File.ReadAllLinesAsync(Path.Combine(Small, "ftrace.txt"));
    }

    private Task MinimizeTextAsync(string text, string file = "ftrace.txt", params string[] more) => MinimizeFolderAsync(text, log: null, file, more);

    private async Task MinimizeFolderAsync(string text, string? log, string file, params string[] more)
    {
        string capture = _folder["capture"];
        Directory.CreateDirectory(capture);
        await File.WriteAllBytesAsync(Path.Combine(capture, file), Encoding.UTF8.GetBytes(text));
        if (more.Length == 0)
        {
            await File.WriteAllTextAsync(Path.Combine(capture, log is null ? "uname" : "dmesg.txt"), log ?? Release);
        }

        CommandRun run = await CommandRun.OfAsync(["minimize", capture, "-o", Small, .. more]);
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));
        Assert.That((await CommandRun.OfAsync(["verify", Small, .. more])).ExitCode, Is.EqualTo(1));
    }
}
