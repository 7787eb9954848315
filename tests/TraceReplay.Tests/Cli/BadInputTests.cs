using System.Text;

namespace TraceReplay.Tests;

/// <summary>Inputs that hold no trace, or a broken one: a message that helps, and the verdict for what could be read.</summary>
public sealed class BadInputTests
{
    private const string Advice = "; give ftrace text, perf script, trace-cmd report or bpftrace output, or a folder that holds some";

    private static readonly string[] Commands = ["verify", "inspect", "replay", "accept"];
    private static readonly byte[] Jpeg = [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, .. "JFIF\0"u8, .. Enumerable.Range(0, 4000).Select(i => (byte)(i * 7919 >> 3))];

    // The beginning of a real recording; the replay alone cannot decide some of it.
    private static readonly string Text = string.Concat(CaptureTexts.Lines("oom-noswap-6.12", "ftrace.txt.gz").Take(3000).Select(l => l + "\n"));

    private TempFolder _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = new TempFolder();

    [TearDown]
    public void RemoveFolder() => _folder.Dispose();

    [TestCaseSource(nameof(Commands))]
    public async Task A_path_that_is_not_there(string command)
    {
        string path = _folder["no-such"];
        await Fails(command, path, $"{path}: no such file or folder; check the spelling and the working directory");
    }

    [TestCaseSource(nameof(Commands))]
    public async Task A_folder_without_traces(string command)
    {
        _folder.Write("notes", "no trace\n").Write("picture.jpg", Jpeg);
        await Fails(command, _folder.FullName, $"{_folder.FullName}: no trace in this folder or below it{Advice}");
    }

    [TestCaseSource(nameof(Commands))]
    public Task A_JPEG(string command) => FileFails(command, Jpeg, "not a trace: binary data" + Advice);

    [TestCaseSource(nameof(Commands))]
    public Task An_empty_file(string command) => FileFails(command, [], "empty file" + Advice);

    [Test]
    public Task Prose() => FileFails("verify", "Dear list,\n\nthis is no trace.\n"u8.ToArray(), "no line looks like ftrace, perf script, trace-cmd or bpftrace output" + Advice);

    [Test]
    public Task A_snapshot_alone() => FileFails("verify", Encoding.UTF8.GetBytes(ZoneinfoText612.Text), "no trace: this looks like zoneinfo" + Advice);

    [Test]
    public async Task A_trace_of_only_a_header_says_that_nothing_was_verified()
    {
        string header = string.Concat(CaptureTexts.Lines("oom-noswap-6.12", "ftrace.txt.gz").TakeWhile(l => l.StartsWith('#')).Select(l => l + "\n"));
        Assert.That(header, Does.Contain("# tracer: nop"));
        CommandRun run = await Verify("header.txt", header);
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Text, Does.Contain("\nheader.txt: warning: empty: the trace holds no event, so nothing was verified\n"));
    }

    [Test]
    public async Task A_file_cut_in_mid_line_is_inconclusive_and_names_the_line()
    {
        CommandRun run = await Verify("cut.txt", Text[..(Text.LastIndexOf('\n', Text.Length - 2) + 61)]);
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Text, Does.Contain("\ncut.txt:3000: warning: truncated: the file ends in mid-line: what follows was cut\n"));
        Assert.That(run.Text, Does.Contain("\ncut.txt:3000: warning: malformed: ").And.Contain("  inconclusive\n"));
        Assert.That(run.Text, Does.EndWith("Exit code 3: nothing wrong as far as can be told, but verdicts are undetermined.\n"));
    }

    [Test]
    public async Task A_line_of_1_MB_is_named_and_what_stands_around_it_is_verified()
    {
        CommandRun run = await Verify("long.txt", Text + new string('x', 1 << 20) + "\n" + Text);
        Assert.That(run.ExitCode, Is.EqualTo(3));
        Assert.That(run.Text, Does.Contain("\nlong.txt:3001: warning: malformed: column 65537: line is longer than 64 KiB: xxx"));
        Assert.That(run.Text.Split('\n').Max(l => l.Length), Is.LessThan(300), "the line itself is not printed");
    }

    [Test]
    public async Task A_cut_gzip_file_is_inconclusive_and_verified_as_far_as_it_goes([Values(30, 60, 90)] int percent)
    {
        byte[] packed = TempFolder.Gzip(Text);
        _folder.Write("cut.gz", packed[..(packed.Length * percent / 100)]);
        CommandRun run = await CommandRun.OfAsync("verify", _folder["cut.gz"], "--format", "json");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((3, string.Empty)));
        System.Text.Json.JsonElement capture = run.Json.GetProperty("captures")[0];
        Assert.That(capture.GetProperty("lines").GetProperty("parsed").GetInt32(), Is.InRange(3000 * (percent - 20) / 100, 3000));
        Assert.That(capture.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()), Has.Member("truncated"));
    }

    [Test]
    public async Task Gzip_bytes_that_are_damaged_from_the_start_are_an_input_that_could_not_be_read()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _folder.Write("bad.gz", [0x1f, 0x8b, 0xff, 0xff, .. Jpeg])["bad.gz"]);
        Assert.That((run.ExitCode, run.Output.Length), Is.EqualTo((2, 0)));
        Assert.That(run.Messages.Single(), Does.StartWith(_folder["bad.gz"] + ": "));
    }

    [Test]
    public async Task One_bad_path_among_several_is_2_and_the_others_are_verified_all_the_same()
    {
        _folder.Write("good.txt", Text).Write("picture.jpg", Jpeg);
        CommandRun run = await CommandRun.OfAsync("verify", _folder["picture.jpg"], _folder["good.txt"], _folder["no-such"]);
        Assert.Multiple(() =>
        {
            Assert.That(run.ExitCode, Is.EqualTo(2));
            Assert.That(run.Messages, Is.EquivalentTo(new[]
            {
                $"{_folder["no-such"]}: no such file or folder; check the spelling and the working directory",
                $"{_folder["picture.jpg"]}: not a trace: binary data{Advice}",
            }));
            Assert.That(run.Text, Does.Contain("\ngood ").And.Match("\n1 capture, [0-9]+ decisions: ").And.EndWith("Exit code 2: an input could not be verified.\n"));
        });
    }

    [Test]
    public async Task One_bad_path_among_several_does_not_stop_inspect_and_replay([Values("inspect", "replay")] string command)
    {
        _folder.Write("good.txt", Text);
        CommandRun run = await CommandRun.OfAsync(command, _folder["no-such"], _folder["good.txt"]);
        CommandRun good = await CommandRun.OfAsync(command, _folder["good.txt"]);
        Assert.That((run.ExitCode, run.Text, good.ExitCode), Is.EqualTo((2, good.Text, 0)));
    }

    [Test]
    public async Task A_problem_stands_in_the_JSON_too()
    {
        CommandRun run = await CommandRun.OfAsync("verify", _folder["no-such"], "--format", "json");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(JsonShape.FaultsOf(run.Json), Is.Empty);
        Assert.That(run.Json.GetProperty("exit_code").GetInt32(), Is.EqualTo(2));
        Assert.That(run.Json.GetProperty("problems")[0].GetProperty("path").GetString(), Is.EqualTo(_folder["no-such"]));
    }

    private Task<CommandRun> Verify(string file, string text) =>
        CommandRun.OfAsync("verify", _folder.Write(file, Encoding.Latin1.GetBytes(text))[file], "--kernel", "6.12");

    private async Task FileFails(string command, byte[] bytes, string message)
    {
        string path = _folder.Write("input", bytes)["input"];
        await Fails(command, path, $"{path}: {message}");
    }

    private static async Task Fails(string command, string path, string message)
    {
        CommandRun run = await CommandRun.OfAsync(command, path);
        Assert.That((run.ExitCode, run.Messages, run.Text), Is.EqualTo((2, new[] { message }, string.Empty)));
    }
}
