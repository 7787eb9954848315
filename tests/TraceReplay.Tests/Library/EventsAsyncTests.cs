using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class EventsAsyncTests
{
    private const string Wake = "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0";

    private static IEnumerable<string> Captures => RealCaptures.Names;

    [TestCaseSource(nameof(Captures))]
    public async Task The_events_are_those_that_a_sink_is_handed_in_their_order(string name)
    {
        var handed = OpenedCapture.OfPath(TestPaths.Capture(name));
        Capture capture = await Capture.OpenAsync(TestPaths.Capture(name));
        AssertSame(await ToListAsync(capture), handed.Events);
    }

    [Test]
    public async Task A_capture_can_be_read_twice_also_after_an_enumeration_that_was_left()
    {
        Capture capture = await Capture.OpenAsync(TestPaths.Capture("oom-noswap-6.12"));
        await foreach (TraceEvent e in capture.EventsAsync())
        {
            Assert.That(e.Line, Is.Positive);
            break;
        }

        List<TraceEvent> first = await ToListAsync(capture);
        long parsed = capture.Files.Where(f => f.Role == FileRole.Replayed).Sum(f => f.Lines.Parsed);
        List<TraceEvent> second = await ToListAsync(capture);
        Assert.That(first, Has.Count.EqualTo(parsed));
        AssertSame(second, first);
    }

    // Around the size of what is read at a time.
    [TestCase(0)]
    [TestCase(1)]
    [TestCase(255)]
    [TestCase(256)]
    [TestCase(257)]
    [TestCase(512)]
    public async Task No_event_is_lost_or_comes_twice(int count)
    {
        using TempFolder folder = new TempFolder().Write("trace", "# tracer: nop\n" + TraceText.Of(Enumerable.Repeat(Wake, count)));
        List<TraceEvent> events = await ToListAsync(await Capture.OpenAsync(folder["trace"]));
        Assert.That(events.Select(e => e.Line), Is.EqualTo(Enumerable.Range(2, count)));
    }

    [Test]
    public async Task Leaving_early_closes_the_files()
    {
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Enumerable.Repeat(Wake, 100_000)));
        Capture capture = await Capture.OpenAsync(folder["trace"]);
        await foreach (TraceEvent e in capture.EventsAsync())
        {
            Assert.That(IsOpen(folder["trace"]), Is.True);
            if (e.Line == 300)
            {
                break;
            }
        }

        Assert.That(IsOpen(folder["trace"]), Is.False);
    }

    [Test]
    public async Task Cancelling_ends_the_enumeration_at_once_and_closes_the_files()
    {
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Enumerable.Repeat(Wake, 100_000)));
        Capture capture = await Capture.OpenAsync(folder["trace"]);
        using var source = new CancellationTokenSource();
        long seen = 0;
        await Assert.ThrowsAsync(Is.InstanceOf<OperationCanceledException>(), async () =>
        {
            await foreach (TraceEvent e in capture.EventsAsync(source.Token))
            {
                seen = e.Line;
                if (seen == 10)
                {
                    await source.CancelAsync();
                }
            }
        });
        Assert.That((seen, IsOpen(folder["trace"])), Is.EqualTo((10, false)));
    }

    [Test]
    public async Task A_path_with_several_captures_names_two_of_them()
    {
        CaptureNotFoundException? wrong = await Assert.ThrowsAsync<CaptureNotFoundException>(async () => await Capture.OpenAsync(TestPaths.Traces));
        string[] names = [.. RealCaptures.Names];
        Assert.That(wrong!.Message, Does.Contain($"holds {names.Length} captures, {names[0]} and {names[1]} among them"));
    }

    [Test]
    public void A_path_that_is_not_there_is_named() =>
        Assert.That(async () => await Capture.OpenAsync("no-such-thing"), Throws.InstanceOf<CaptureNotFoundException>().With.Message.Contains("no-such-thing"));

    private static async Task<List<TraceEvent>> ToListAsync(Capture capture)
    {
        List<TraceEvent> events = [];
        await foreach (TraceEvent e in capture.EventsAsync())
        {
            events.Add(e);
        }

        return events;
    }

    private static void AssertSame(List<TraceEvent> events, IReadOnlyList<TraceEvent> expected)
    {
        Assert.That(events, Has.Count.EqualTo(expected.Count));
        Assert.That(events.Zip(expected).All(p => p.First.TellsTheSame(p.Second) && (p.First.File, p.First.Line) == (p.Second.File, p.Second.Line)), Is.True);
    }

    private static bool IsOpen(string path) =>
        Directory.EnumerateFiles("/proc/self/fd").Any(fd => new FileInfo(fd).LinkTarget == path);
}
