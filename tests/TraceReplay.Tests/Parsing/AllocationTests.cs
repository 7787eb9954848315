using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>An event costs no managed memory: twice the text allocates what the text does once. No clock is asked.</summary>
[NonParallelizable]
public sealed class AllocationTests
{
    private const int Copies = 4;

    // The smallest object takes 24 bytes. Other threads of the test host may allocate some kB meanwhile.
    private const double MostBytesAnEvent = 1;

    [TestCase("kswapd-high-7.2", "ftrace.txt.gz")]
    [TestCase("zram-retry-6.12", "ftrace.txt.gz")]
    [TestCase("oom-noswap-7.2", "perf.txt.gz")]
    [TestCase("oom-noswap-7.2", "trace-cmd.txt.gz")]
    [TestCase("kswapd-high-7.2", "decisions.txt.gz")]
    public void Twice_the_text_allocates_no_more(string capture, string file)
    {
        byte[] text = Encoding.Latin1.GetBytes(string.Join('\n', CaptureTexts.Lines(capture, file)) + "\n");
        using TempFolder folder = new TempFolder().Write("once", Repeat(text, Copies)).Write("twice", Repeat(text, 2 * Copies));

        // The first pass pays for what a process allocates only once.
        Read(folder["once"]);
        (long events, long bytes) = Least(folder["once"]);
        (long moreEvents, long moreBytes) = Least(folder["twice"]);
        Assert.Multiple(() =>
        {
            Assert.That(events, Is.GreaterThan(10_000));
            Assert.That(moreEvents, Is.EqualTo(2 * events));
            Assert.That(moreBytes - bytes, Is.LessThan(MostBytesAnEvent * events), $"{bytes} bytes, then {moreBytes}");
        });
    }

    // What other threads of the process allocate only adds; an allocation for each event is in every reading.
    private static (long Events, long Bytes) Least(string path) => Enumerable.Range(0, 3).Select(_ => Read(path)).MinBy(r => r.Bytes);

    private static (long Events, long Bytes) Read(string path)
    {
        var counter = new EventCounter();
        long before = GC.GetTotalAllocatedBytes(precise: true);
        Capture capture = Sync.Wait(CaptureFinder.Find(path)[0].OpenAsync(CancellationToken.None));
        Sync.Wait(capture.ReadEventsAsync(counter, CancellationToken.None));
        return (counter.Count, GC.GetTotalAllocatedBytes(precise: true) - before);
    }

    private static byte[] Repeat(byte[] text, int copies)
    {
        byte[] all = new byte[text.Length * copies];
        for (int i = 0; i < copies; i++)
        {
            text.CopyTo(all, i * text.Length);
        }

        return all;
    }

    private sealed class EventCounter : IEventSink
    {
        public long Count { get; private set; }

        public void OnEvent(in TraceEvent e) => Count++;
    }
}
