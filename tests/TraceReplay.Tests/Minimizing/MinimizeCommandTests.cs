using System.Text.Json;
using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>What a user sees of <c>minimize</c>.</summary>
public sealed class MinimizeCommandTests
{
    private House _house = null!;

    private string Small => _house["small"];

    [SetUp]
    public void Build() => _house = new House().Diverging("b").Agreeing("a");

    [TearDown]
    public void Leave() => _house.Dispose();

    [Test]
    public async Task The_finding_is_named_where_it_was_and_where_it_is()
    {
        CommandRun run = await MinimizeAsync("b");
        Assert.That((run.ExitCode, run.Error), Is.EqualTo((0, string.Empty)));
        Assert.Multiple(() =>
        {
            Assert.That(run.Text, Does.Contain($"\n{Small}/ftrace.txt:4: error: should_reclaim_retry: "));
            Assert.That(run.Text, Does.Contain("\n    was      b/ftrace.txt:6\n    expected no_progress_loops=1\n    actual   no_progress_loops=5\n"));
            Assert.That(run.Text, Does.EndWith($"\n{Small}: 4 of 6 lines, 2 of 2 files, {Weight()} bytes. verify shows the same finding there.\n"));
        });
    }

    [Test]
    public async Task The_lines_are_those_of_the_capture_byte_for_byte()
    {
        await MinimizeAsync("b");
        string[] whole = await File.ReadAllLinesAsync(Path.Combine(_house.Traces, "b", "ftrace.txt"));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(Small, "ftrace.txt")), Is.EqualTo(string.Concat(whole[1..2].Concat(whole[3..6]).Select(l => l + "\n"))));
    }

    [Test]
    public async Task Json_tells_the_same()
    {
        JsonElement json = (await MinimizeAsync("b", "--format", "json")).Json;
        Assert.Multiple(() =>
        {
            Assert.That(json.GetProperty("exit_code").GetInt32(), Is.Zero);
            Assert.That(json.GetProperty("capture").GetString(), Is.EqualTo("b"));
            Assert.That(json.GetProperty("finding").GetProperty("line").GetInt32(), Is.EqualTo(6));
            Assert.That(json.GetProperty("minimized_finding").GetProperty("line").GetInt32(), Is.EqualTo(4));
            Assert.That(json.GetProperty("lines").ToString(), Does.Contain("\"before\": 6").And.Contain("\"after\": 4"));
            Assert.That(json.GetProperty("grown").GetBoolean(), Is.False);
            Assert.That(json.GetProperty("steps").EnumerateArray().Select(s => s.GetProperty("step").GetString()), Does.Contain("files"));
            Assert.That(json.GetProperty("kept").EnumerateArray().Select(f => f.GetProperty("name").GetString()), Is.EqualTo(new[] { "ftrace.txt", "uname" }));
        });
    }

    [Test]
    public async Task Verify_takes_the_folder_and_it_cannot_be_minimized_further()
    {
        await MinimizeAsync("b");
        CommandRun verified = await CommandRun.OfAsync("verify", Small);
        Assert.That(verified.ExitCode, Is.EqualTo(1));
        CommandRun again = await CommandRun.OfAsync("minimize", Small, "-o", _house["again"]);
        Assert.That(again.ExitCode, Is.Zero);
        foreach (string file in Directory.GetFiles(Small))
        {
            Assert.That(await File.ReadAllBytesAsync(Path.Combine(_house["again"], Path.GetFileName(file))), Is.EqualTo(await File.ReadAllBytesAsync(file)));
        }
    }

    [Test]
    public async Task A_capture_without_a_finding_is_2_and_nothing_is_written()
    {
        CommandRun run = await MinimizeAsync("a");
        Assert.That((run.ExitCode, run.Messages[0]), Is.EqualTo((2, "a: nothing to minimize: verify finds no divergence and no broken invariant in it")));
        Assert.That(Directory.GetFileSystemEntries(_house.FullName).Select(Path.GetFileName), Is.EqualTo(new[] { "traces" }));
    }

    [TestCase("should_reclaim_retry", 0)]
    [TestCase("should_reclaim_retry:6", 0)]
    [TestCase("should_reclaim_retry:5", 2)]
    [TestCase("I26", 2)]
    [TestCase("", 2)]
    [TestCase("should_reclaim_retry:", 2)]
    [TestCase(":6", 2)]
    public async Task A_finding_is_chosen_by_id_and_line(string finding, int code) =>
        Assert.That((await MinimizeAsync("b", "--finding", finding)).ExitCode, Is.EqualTo(code));

    [Test]
    public async Task A_finding_that_is_not_there_names_those_that_are()
    {
        CommandRun run = await MinimizeAsync("b", "--finding", "kswapd_failures");
        Assert.That(run.Messages, Is.EqualTo(new[] { "b: no finding kswapd_failures; there are should_reclaim_retry:6, I05:6" }));
    }

    [Test]
    public async Task Without_a_folder_to_write_to_it_is_2()
    {
        CommandRun run = await CommandRun.OfAsync("minimize", Path.Combine(_house.Traces, "b"));
        Assert.That((run.ExitCode, run.Messages[0]), Is.EqualTo((2, "-o: give the folder to write the small capture to")));
    }

    [Test]
    public async Task A_folder_with_something_in_it_is_left_alone()
    {
        Directory.CreateDirectory(Small);
        await File.WriteAllTextAsync(Path.Combine(Small, "mine"), "x");
        CommandRun run = await MinimizeAsync("b");
        Assert.That(run.ExitCode, Is.EqualTo(2));
        Assert.That(Directory.GetFiles(Small).Select(Path.GetFileName), Is.EqualTo(new[] { "mine" }));
    }

    [Test]
    public async Task An_empty_folder_is_filled()
    {
        Directory.CreateDirectory(Small);
        Assert.That((await MinimizeAsync("b")).ExitCode, Is.Zero);
        Assert.That(File.Exists(Path.Combine(Small, "ftrace.txt")), Is.True);
    }

    [Test]
    public async Task Several_captures_are_2()
    {
        CommandRun run = await CommandRun.OfAsync("minimize", _house.Traces, "-o", Small);
        Assert.That((run.ExitCode, run.Messages.Single()), Is.EqualTo((2, $"{_house.Traces}: minimize takes one capture, and these are 2, a and b among them; name one")));
    }

    [Test]
    public async Task A_file_without_a_trace_is_2()
    {
        string notes = Path.Combine(_house.FullName, "notes");
        await File.WriteAllTextAsync(notes, "nothing here\n");
        Assert.That((await CommandRun.OfAsync("minimize", notes, "-o", Small)).ExitCode, Is.EqualTo(2));
    }

    [Test]
    public async Task A_single_file_becomes_a_folder_and_its_gzip_becomes_text()
    {
        string text = await File.ReadAllTextAsync(Path.Combine(_house.Traces, "b", "ftrace.txt"));
        string file = _house["only.txt.gz"];
        await File.WriteAllBytesAsync(file, TempFolder.Gzip(text));
        CommandRun run = await CommandRun.OfAsync("minimize", file, "-o", Small, "--kernel", "6.12");
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Text, Does.Contain("\n    was      only.txt.gz:6\n"));
        Assert.That(await File.ReadAllTextAsync(Path.Combine(Small, "only.txt")), Does.Contain(" no_progress_loops=5 "));
        Assert.That((await CommandRun.OfAsync("verify", Small, "--kernel", "6.12")).ExitCode, Is.EqualTo(1));
    }

    [Test]
    public async Task Quiet_prints_the_finding_alone()
    {
        CommandRun run = await MinimizeAsync("b", "--quiet");
        Assert.That(run.Text, Does.StartWith($"{Small}/ftrace.txt:4: error: ").And.Not.Contain("tries").And.Not.Contain("bytes"));
    }

    [Test]
    public async Task Progress_shows_on_a_terminal_only_and_goes_away()
    {
        string[] args = ["minimize", Path.Combine(_house.Traces, "b"), "-o", Small];
        var terminal = new CliConsole { Output = Stream.Null, Error = TextWriter.Null, ErrorIsTerminal = true, Clock = new HastyClock() };
        CommandRun run = await CommandRun.OfAsync(args, terminal, keys: null, CancellationToken.None);
        Assert.That(run.Error, Does.Contain(": try 1, ").And.EndsWith("\r\u001b[K"));
    }

    private Task<CommandRun> MinimizeAsync(string capture, params string[] more) =>
        CommandRun.OfAsync(["minimize", Path.Combine(_house.Traces, capture), "-o", Small, .. more]);

    private long Weight() => new DirectoryInfo(Small).EnumerateFiles().Sum(f => f.Length);
}
