using System.Text;
using System.Text.Json;
using System.Xml.Linq;

namespace TraceReplay.Tests;

/// <summary>An interruption leaves a valid result of what was read, and it says that it is one.</summary>
public sealed class PartialResultTests
{
    [Test]
    public async Task It_is_that_of_the_lines_that_were_read([Values("long.txt", "long.txt.gz")] string name, [Values(250_000, 600_000, 2_000_000)] int bytes)
    {
        byte[] Packed(string text) => name.EndsWith("gz", StringComparison.Ordinal) ? TempFolder.Gzip(text) : Encoding.UTF8.GetBytes(text);
        string text = LongTrace.Text;
        using TempFolder folder = new TempFolder().Write(name, Packed(text));
        long size = new FileInfo(folder[name]).Length;
        CommandRun cut = await InterruptedRun.AfterAsync(bytes * size / text.Length, "verify", folder[name], "--kernel", "6.12", "--format", "json");
        JsonElement capture = cut.Json.GetProperty("captures")[0];
        long line = InterruptedRun.Line(capture);
        folder.Write(name, Packed(LongTrace.Lines(text, line)));
        CommandRun whole = await CommandRun.OfAsync("verify", folder[name], "--kernel", "6.12", "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That((cut.ExitCode, cut.Json.GetProperty("exit_code").GetInt32(), whole.ExitCode), Is.EqualTo((130, 130, 0)));
            Assert.That(cut.Json.GetProperty("partial").GetRawText().ReplaceLineEndings(string.Empty).Replace(" ", string.Empty, StringComparison.Ordinal), Is.EqualTo(
                "{\"reason\":\"interrupted\",\"captures_done\":0,\"captures_interrupted\":1,\"captures_total\":1}"));
            Assert.That(line, Is.InRange(100, text.Count(c => c == '\n') - 1));
            Assert.That(InterruptedRun.Told(capture), Is.EqualTo(InterruptedRun.Told(whole.Json.GetProperty("captures")[0])));
            Assert.That(whole.Json.TryGetProperty("partial", out _) || whole.Json.GetProperty("captures")[0].TryGetProperty("interrupted", out _), Is.False);
        });
    }

    // What is told late puts in doubt what comes before it: the capture is read again, up to where the first reading was cut.
    [Test]
    public async Task A_loss_that_is_told_late_counts_in_it()
    {
        string[] lines = LongTrace.Text.Split('\n');
        string text = string.Join('\n', [.. lines[..2000], "CPU:1 [LOST 12 EVENTS]", .. lines[2000..]]);
        using TempFolder folder = new TempFolder().Write("long.txt", text);
        CommandRun cut = await InterruptedRun.AfterAsync(2_000_000, "verify", folder["long.txt"], "--kernel", "6.12", "--format", "json");
        JsonElement capture = cut.Json.GetProperty("captures")[0];
        folder.Write("long.txt", LongTrace.Lines(text, InterruptedRun.Line(capture)));
        CommandRun whole = await CommandRun.OfAsync("verify", folder["long.txt"], "--kernel", "6.12", "--format", "json");
        Assert.That(capture.GetProperty("lost_events").GetInt32(), Is.EqualTo(12));
        Assert.That(InterruptedRun.Told(capture), Is.EqualTo(InterruptedRun.Told(whole.Json.GetProperty("captures")[0])));
    }

    [Test]
    public async Task The_captures_that_were_not_begun_are_counted()
    {
        using var folder = new TempFolder();
        foreach (string name in (string[])["a", "b", "c"])
        {
            folder.Write($"{name}.txt", name == "b" ? LongTrace.Text : LongTrace.Lines(LongTrace.Text, 100));
        }

        CommandRun run = await InterruptedRun.AfterAsync(1, "verify", folder["a.txt"], folder["b.txt"], folder["c.txt"], "--kernel", "6.12", "--jobs", "1", "--format", "json");
        JsonElement partial = run.Json.GetProperty("partial");
        Assert.That(run.Json.GetProperty("captures").EnumerateArray().Select(c => c.GetProperty("name").GetString()), Is.EqualTo(new[] { "b" }));
        Assert.That(
            (partial.GetProperty("captures_done").GetInt32(), partial.GetProperty("captures_interrupted").GetInt32(), partial.GetProperty("captures_total").GetInt32()),
            Is.EqualTo((0, 1, 3)));
        Assert.That(run.Messages, Has.One.EqualTo("interrupted: of 3 captures 0 read whole, 1 in part, 2 not begun"));
    }

    [Test]
    public async Task Before_anything_was_read_it_is_empty_and_valid([Values("verify", "inspect", "replay")] string command)
    {
        using var stop = new CancellationTokenSource();
        await stop.CancelAsync();
        var console = new TraceReplay.Cli.CliConsole { Output = Stream.Null, Error = TextWriter.Null };
        CommandRun run = await CommandRun.OfAsync([command, TestPaths.Traces, "--format", "json"], console, null, stop.Token);
        Assert.That((run.ExitCode, run.Json.GetProperty("captures").GetArrayLength(), run.Json.GetProperty("partial").GetProperty("captures_done").GetInt32()), Is.EqualTo((130, 0, 0)));
    }

    [Test]
    public async Task A_golden_is_not_compared_with_a_part_of_its_capture()
    {
        using House house = new House().WriteGolden("a/mainline-6.12.verified.txt", "what the whole capture gives\n");
        Directory.CreateDirectory(Path.Combine(house.Traces, "a"));
        await File.WriteAllTextAsync(Path.Combine(house.Traces, "a", "ftrace.txt"), LongTrace.Text);
        CommandRun run = await InterruptedRun.AfterAsync(1, "verify", house.Traces, "--golden", house.Golden, "--kernel", "6.12", "--format", "json");
        JsonElement capture = run.Json.GetProperty("captures")[0];
        Assert.That((run.ExitCode, capture.GetProperty("policies")[0].GetProperty("golden").GetString()), Is.EqualTo((130, "none")));
        Assert.That(capture.GetProperty("findings").EnumerateArray().Select(f => f.GetProperty("id").GetString()), Is.EqualTo(new[] { "interrupted" }));
        Assert.That(house.Goldens, Is.EqualTo(new[] { Path.Combine("a", "mainline-6.12.verified.txt") }));
    }

    [Test]
    public async Task Every_format_is_whole_and_says_it()
    {
        using TempFolder folder = new TempFolder().Write("long.txt", LongTrace.Text);
        Task<CommandRun> Cut(string command, string format) => InterruptedRun.AfterAsync(1, command, folder["long.txt"], "--kernel", "6.12", "--format", format);
        CommandRun text = await Cut("verify", "text");
        var junit = XDocument.Parse((await Cut("verify", "junit")).Text);
        IReadOnlyList<KtapReading.Result> ktap = KtapReading.Of((await Cut("verify", "ktap")).Text);
        CommandRun csv = await Cut("replay", "csv");
        Assert.Multiple(() =>
        {
            Assert.That(text.Text, Does.Match("\nlong .* partial\n").And.Contain("long.txt:").And.Contain(": interrupted: read up to this line, and no further\n")
                .And.EndWith("\nPARTIAL RESULT: interrupted: of 1 capture 0 read whole, 1 in part, 0 not begun.\n"));
            Assert.That(text.Text, Does.Contain("Exit code 130: interrupted, so this is a part of the result."));
            Assert.That(junit.Descendants("testcase").Where(c => c.Element("error") is not null).Select(c => $"{c.Attribute("classname")!.Value}.{c.Attribute("name")!.Value}"),
                Is.EqualTo(new[] { "long.input.recording", "partial result.input.captures" }));
            Assert.That(ktap.Select(s => (s.Name, s.IsOk)), Is.EqualTo(new[] { ("long", false), ("partial result", false) }));
            Assert.That((csv.ExitCode, csv.Messages.Contains("interrupted: of 1 capture 0 read whole, 1 in part, 0 not begun")), Is.EqualTo((130, true)));
            Assert.That(csv.Text, Does.EndWith("\n"));
        });
    }

    [Test]
    public async Task The_documents_keep_to_their_schemas([Values("verify", "inspect", "replay")] string command)
    {
        using TempFolder folder = new TempFolder().Write("long.txt", LongTrace.Text);
        CommandRun run = await InterruptedRun.AfterAsync(1, command, folder["long.txt"], "--kernel", "6.12", "--format", "json");
        Assert.That(run.Json.GetProperty("partial").GetProperty("captures_interrupted").GetInt32(), Is.EqualTo(1));
        Assert.That(Validation.StrictlyOf(PublishedSchema.Of(command)).FaultsOf(run.Text), Is.Empty);
    }

    [Test]
    public async Task A_finding_of_a_part_shows_its_neighbours_and_none_beyond_the_cut()
    {
        string[] round = Lines.Round("app-1", 5, 0);
        IEnumerable<string> right = Enumerable.Range(2, 3000).SelectMany(i => Lines.Round($"app-{i}", 5, 0));
        using TempFolder folder = new TempFolder().Write("long.txt", TraceText.Of([.. round, .. Lines.Round("app-1", 0, 5), .. right, .. round]));
        CommandRun run = await InterruptedRun.AfterAsync(1, "verify", folder["long.txt"], "--kernel", "6.12", "--format", "json");
        JsonElement capture = run.Json.GetProperty("captures")[0];
        JsonElement finding = capture.GetProperty("findings").EnumerateArray().First(f => f.GetProperty("kind").GetString() == "divergence");
        Assert.That(run.ExitCode, Is.EqualTo(130));
        Assert.That(finding.GetProperty("context").EnumerateArray().Select(c => c.GetProperty("line").GetInt64()), Is.Not.Empty.And.All.LessThan(InterruptedRun.Line(capture)));
    }

    [Test]
    public async Task Accept_changes_nothing()
    {
        using var house = new House();
        Directory.CreateDirectory(Path.Combine(house.Traces, "a"));
        await File.WriteAllTextAsync(Path.Combine(house.Traces, "a", "ftrace.txt"), LongTrace.Text);
        CommandRun run = await InterruptedRun.AfterAsync(1, "accept", house.Traces, "--golden", house.Golden, "--kernel", "6.12");
        Assert.That((run.ExitCode, run.Text, run.Error, house.Goldens.Length), Is.EqualTo((130, string.Empty, string.Empty, 0)));
    }
}
