using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Where files are merged, a cut is one in time.</summary>
public sealed class MergedCutTests
{
    private const string Name = "kswapd-high-6.12";

    // The files of the capture are packed: together they have some 600 KB.
    [Test]
    public void What_is_handed_on_is_the_beginning_of_all([Values(1, 50_000, 100_000, 150_000, 200_000)] int bytes)
    {
        var whole = OpenedCapture.OfPath(TestPaths.Capture(Name));
        using var stop = new CancellationTokenSource();
        var reading = new Reading
        {
            Stop = stop.Token,
            Progress = new ReadingHook(read =>
            {
                if (read >= bytes)
                {
                    stop.Cancel();
                }
            }),
        };
        Capture capture = Sync.Wait(CaptureFinder.Find(TestPaths.Capture(Name))[0].OpenAsync(reading));
        var events = new EventList();
        Sync.Wait(capture.ReadEventsAsync(events));
        Assert.Multiple(() =>
        {
            Assert.That(capture.IsInterrupted, Is.True);
            Assert.That(capture.Files.Count(f => f is { Role: FileRole.Replayed, IsInterrupted: true }), Is.EqualTo(2));
            Assert.That(events.Events, Has.Count.LessThan(whole.Events.Count));
            Assert.That(events.Events.Select(Place), Is.EqualTo(whole.Events.Take(events.Events.Count).Select(Place)));
        });
    }

    private static (int File, long Line) Place(TraceEvent e) => (e.File, e.Line);
}
