using System.IO.Compression;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Binary recordings, printed by the tools of their recorders. The path of the environment belongs to the whole process.</summary>
[NonParallelizable]
public sealed class RecordingTests
{
    private static readonly string Folder = Path.Combine(TestPaths.Root, "tests", "TraceReplay.Tests", "Fixtures", "Recordings");

    private string? _path;

    [SetUp]
    public void KeepPath() => _path = Environment.GetEnvironmentVariable("PATH");

    [TearDown]
    public void RestorePath() => Environment.SetEnvironmentVariable("PATH", _path);

    [Test]
    public void A_trace_dat_holds_the_events_that_its_own_machine_printed()
    {
        Require(Recorder.TraceCmd);
        var printed = OpenedCapture.OfPath(At("trace-cmd.txt.gz"));
        Assert.That(printed.Events, Has.Count.EqualTo(942));
        Assert.That(Times(OpenedCapture.OfPath(At("trace.dat"))), Is.EqualTo(Times(printed)));
    }

    [Test]
    public void A_packed_one_is_the_same_and_leaves_no_copy_behind()
    {
        Require(Recorder.TraceCmd);
        using var folder = new TempFolder();
        using (FileStream file = File.Create(folder["trace.dat.gz"]))
        {
            using var gzip = new GZipStream(file, CompressionLevel.Fastest);
            gzip.Write(File.ReadAllBytes(At("trace.dat")));
        }

        string before = Environment.GetEnvironmentVariable("TMPDIR") ?? string.Empty;
        using var copies = new TempFolder();
        Environment.SetEnvironmentVariable("TMPDIR", copies.FullName);
        try
        {
            Assert.That(OpenedCapture.OfPath(folder["trace.dat.gz"]).Events, Has.Count.EqualTo(942));
            Assert.That(Directory.GetFiles(copies.FullName), Is.Empty);
        }
        finally
        {
            Environment.SetEnvironmentVariable("TMPDIR", before.Length == 0 ? null : before);
        }
    }

    [Test]
    public void Beside_the_text_of_the_same_run_it_is_counted_and_not_replayed()
    {
        Require(Recorder.TraceCmd);
        using var folder = new TempFolder();
        File.Copy(At("trace.dat"), folder["a.dat"]);
        File.Copy(At("trace-cmd.txt.gz"), folder["b.txt.gz"]);
        var opened = OpenedCapture.OfPath(folder.FullName);
        Assert.That(
            opened.Capture.Files.Select(f => (f.Name, f.Role, f.PrintedBy)),
            Is.EqualTo(new[] { ("a.dat", FileRole.Counted, "trace-cmd report"), ("b.txt.gz", FileRole.Replayed, (string?)null) }));
        Assert.That(opened.Events, Has.Count.EqualTo(942));
    }

    [Test]
    public void A_perf_data_is_read_or_its_tool_is_quoted()
    {
        Require(Recorder.Perf);
        var opened = OpenedCapture.OfPath(At("perf.data.gz"));
        if (opened.File.Role == FileRole.Unreadable)
        {
            // perf before 6.8 does not read what perf 6.12 recorded.
            Assert.That(opened.File.Error, Does.Match("^perf script printed nothing: .+; a newer perf may read it"));
            return;
        }

        Assert.That(Times(opened), Is.EqualTo(Times(OpenedCapture.OfPath(At("perf.txt.gz")))));
    }

    [TestCase("trace.dat", "trace-cmd", "trace-cmd", "trace-cmd report -i trace.dat")]
    [TestCase("perf.data.gz", "perf", "linux-perf", "perf script -i perf.data.gz")]
    public async Task Without_the_tool_the_message_says_what_to_do(string file, string tool, string package, string command)
    {
        Environment.SetEnvironmentVariable("PATH", ".");
        CommandRun run = await CommandRun.OfAsync("verify", At(file));
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(
            run.Messages,
            Is.EqualTo(new[] { $"{At(file)}: a recording of {tool}, which is not installed; install it (Debian: apt-get install {package}), or attach the output of: {command}" }));
    }

    [Test]
    public async Task Without_the_tool_a_folder_with_a_text_is_verified_and_the_recording_named()
    {
        Environment.SetEnvironmentVariable("PATH", null);
        using var folder = new TempFolder();
        File.Copy(At("trace.dat"), folder["a.dat"]);
        CommandRun alone = await CommandRun.OfAsync("verify", folder.FullName);
        File.Copy(At("trace-cmd.txt.gz"), folder["b.txt.gz"]);
        CommandRun beside = await CommandRun.OfAsync("verify", folder.FullName, "--kernel", "6.12");
        Assert.That((alone.ExitCode, beside.ExitCode), Is.EqualTo((2, 0)));
        Assert.That(alone.Error, Does.Contain("install it (Debian: apt-get install trace-cmd)"));
        Assert.That(beside.Text, Does.Contain("/a.dat: warning: unreadable: a recording of trace-cmd, which is not installed"));
    }

    [Test]
    public async Task A_recording_that_was_cut_is_a_message_and_no_verdict()
    {
        Require(Recorder.TraceCmd);
        using TempFolder folder = new TempFolder().Write("cut.dat", File.ReadAllBytes(At("trace.dat"))[..9000]);
        CommandRun run = await CommandRun.OfAsync("verify", folder["cut.dat"]);
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(run.Error, Does.Contain("cut.dat: trace-cmd report "));
    }

    private static string At(string file) => Path.Combine(Folder, file);

    private static void Require(Recorder recorder)
    {
        if (recorder.Find() is null)
        {
            Assert.Ignore($"{recorder.Tool} is not installed");
        }
    }

    private static IEnumerable<(EventKind Kind, TraceTime Time, int Pid)> Times(OpenedCapture opened) =>
        opened.Events.Select(e => (e.Kind, e.Time, e.Task.Pid));
}
