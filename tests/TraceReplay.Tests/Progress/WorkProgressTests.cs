using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>The line on the terminal, while the command works.</summary>
public sealed class WorkProgressTests
{
    private const string Erase = "\r\u001b[K";

    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(250);

    [Test]
    public async Task It_moves_while_one_capture_is_read_and_is_gone_at_the_end()
    {
        using TempFolder folder = new TempFolder().Write("long.txt", LongTrace.Text);
        string[] args = ["verify", folder["long.txt"], "--kernel", "6.12"];
        CommandRun plain = await CommandRun.OfAsync(args);
        (CommandRun shown, string[] lines) = await RunAsync(args, width: 200);
        long[] percents = [.. lines.Select(l => long.Parse(l.Split('%')[0], System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Multiple(() =>
        {
            Assert.That((shown.Text, shown.ExitCode, plain.Error), Is.EqualTo((plain.Text, plain.ExitCode, string.Empty)));
            Assert.That(percents, Is.Ordered);
            Assert.That(percents.Distinct().Count(), Is.GreaterThan(10));
            Assert.That(lines, Is.All.Match(@"^\d+%  [0-9.]+ MB of 6.0 MB  \d+ MB/s  0:\d\d left  [0-9.kM]+ events  0 findings  long$"));
            Assert.That(lines[^1], Does.StartWith("99%").And.Not.Contain("  0 events"));
            Assert.That(shown.Error, Does.EndWith(Erase));
        });
    }

    [Test]
    public async Task Of_a_gz_the_packed_bytes_count()
    {
        using TempFolder folder = new TempFolder().Write("long.txt.gz", TempFolder.Gzip(LongTrace.Text));
        long size = new FileInfo(folder["long.txt.gz"]).Length;
        var hook = new ReadingHook(_ => { });
        await CommandRun.OfAsync(["verify", folder["long.txt.gz"], "--kernel", "6.12"], Console(new ManualClock(), hook), null, CancellationToken.None);
        Assert.That((hook.Passes, hook.Read), Is.EqualTo((new long?[] { size }, size)));
    }

    [Test]
    public async Task Findings_are_counted_while_it_is_read()
    {
        IEnumerable<string> wrong = [.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 5)];
        IEnumerable<string> right = Enumerable.Range(2, 3000).SelectMany(i => Lines.Round($"app-{i}", 5, 0));
        using TempFolder folder = new TempFolder().Write("long.txt", TraceText.Of([.. wrong, .. right]));
        (CommandRun run, string[] lines) = await RunAsync(["verify", folder["long.txt"], "--kernel", "6.12"], width: 200);
        Assert.That(run.ExitCode, Is.EqualTo(1));
        Assert.That((lines[0].Contains("  0 findings", StringComparison.Ordinal), lines[^1].Contains("  1 finding", StringComparison.Ordinal)), Is.EqualTo((true, true)));
    }

    [TestCase(false, null, false)]
    [TestCase(true, "TERM=dumb", false)]
    [TestCase(true, null, true)]
    [TestCase(true, "--quiet", false)]
    [TestCase(true, "NO_COLOR=1", true)]
    public async Task Nothing_is_written_where_nobody_wants_it(bool terminal, string? setting, bool shows)
    {
        using TempFolder folder = new TempFolder().Write("long.txt", LongTrace.Text);
        var clock = new ManualClock();
        string? Variable(string name) => setting?.Split('=')[0] == name ? setting.Split('=')[1] : null;
        var console = new CliConsole { Output = Stream.Null, Error = TextWriter.Null, ErrorIsTerminal = terminal, Variable = Variable, Clock = clock, Reading = new ReadingHook(_ => clock.Pass(Tick)) };
        string[] quiet = setting == "--quiet" ? [setting] : [];
        CommandRun run = await CommandRun.OfAsync(["verify", folder["long.txt"], "--kernel", "6.12", .. quiet], console, null, CancellationToken.None);
        Assert.That(run.Error.Length > 0, Is.EqualTo(shows));
        Assert.That(clock.Timers, Is.Zero);
    }

    [Test]
    public async Task A_line_is_never_wider_than_the_terminal([Values(10, 40, 79)] int width)
    {
        string name = new('n', 100);
        using TempFolder folder = new TempFolder().Write($"{name}.txt", LongTrace.Text);
        (_, string[] lines) = await RunAsync(["verify", folder[$"{name}.txt"], "--kernel", "6.12"], width);
        Assert.That(lines, Is.Not.Empty);
        Assert.That(lines.Select(l => l.Length), Is.All.LessThan(width));
    }

    // Every line, without what takes the one before away and keeps the terminal from wrapping it.
    private static async Task<(CommandRun Run, string[] Lines)> RunAsync(string[] args, int width)
    {
        var clock = new ManualClock();
        var console = new CliConsole
        {
            Output = Stream.Null,
            Error = TextWriter.Null,
            ErrorIsTerminal = true,
            ErrorWidth = () => width,
            Clock = clock,
            Reading = new ReadingHook(_ => clock.Pass(Tick)),
        };
        CommandRun run = await CommandRun.OfAsync(args, console, null, CancellationToken.None);
        return (run, [.. run.Error.Split(Erase, StringSplitOptions.RemoveEmptyEntries).Select(l => l.Replace("\u001b[?7l", string.Empty, StringComparison.Ordinal).Replace("\u001b[?7h", string.Empty, StringComparison.Ordinal))]);
    }

    private static CliConsole Console(ManualClock clock, ReadingHook hook) => new() { Output = Stream.Null, Error = TextWriter.Null, Clock = clock, Reading = hook };
}
