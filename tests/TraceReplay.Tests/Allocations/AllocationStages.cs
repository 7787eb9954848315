using TraceReplay.Events;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The stages that are gated.</summary>
internal static class AllocationStages
{
    // With stalls, kills and kswapd runs, and a kernel that is named.
    private const string Storm = "zram-retry-6.12";

    private static readonly Lazy<OpenedCapture> Opened = new(() => OpenedCapture.OfPath(TestPaths.Capture(Storm)));

    public static IReadOnlyList<AllocationStage> All { get; } =
    [
        Reading("read ftrace text", "kswapd-high-7.2", "ftrace.txt.gz"),
        Reading("read ftrace text of stalls", Storm, "ftrace.txt.gz"),
        Reading("read perf text", "oom-noswap-7.2", "perf.txt.gz"),
        Reading("read trace-cmd text", "oom-noswap-7.2", "trace-cmd.txt.gz"),
        Reading("read probe lines", "kswapd-high-7.2", "decisions.txt.gz"),
        new("replay: the kernel's policy", copies => Replay(copies)),
        new("replay: chen-1 beside it", copies => Replay(copies, "chen-1")),
        new("replay: fleming-ram-backed beside it", copies => Replay(copies, "fleming-ram-backed")),
        new("invariants", Invariants),
        new("verify", copies => Verify(copies, _ => { })),
        new("verify and the golden", copies => Verify(copies, result => result.Policies.Select(p => GoldenText.Render(result, p)).ToArray())),
        new("verify and the JSON", copies => Verify(copies, result => VerifyJson.Write(Stream.Null, Report(result)))),
    ];

    private static AllocationStage Reading(string name, string capture, string file)
    {
        var texts = new CopiedText(capture, file);
        return new AllocationStage(name, copies =>
        {
            var counter = new EventCounter();
            Capture opened = Sync.Wait(CaptureFinder.Find(texts.PathOf(copies))[0].OpenAsync(CancellationToken.None));
            Sync.Wait(opened.ReadEventsAsync(counter, CancellationToken.None));
            return counter.Count;
        });
    }

    private static long Verify(int copies, Action<CaptureResult> then)
    {
        Capture opened = Sync.Wait(CaptureFinder.Find(CopiedText.OfVerify.PathOf(copies))[0].OpenAsync(CancellationToken.None));
        var options = new VerificationOptions { Kernel = KernelLineCatalogue.Find("6.12"), MaxFindings = 3 };
        CaptureResult result = Sync.Wait(CaptureVerification.RunAsync(opened, options, CancellationToken.None));
        then(result);
        return opened.Files.Sum(f => f.Lines.Parsed);
    }

    private static VerifyReport Report(CaptureResult result) =>
        new() { Captures = [new CaptureReport { IsFolder = false, Result = result, Goldens = [] }], Problems = [] };

    private static long Replay(int copies, params string[] beside)
    {
        KernelLine line = KernelLineCatalogue.Find("6.12")!;
        Capture capture = Opened.Value.Capture;
        PolicyOutput[] outputs = [.. beside.Select(n => new PolicyOutput(Policy.Find(n)!, isNative: false, line, capture, new VerificationOptions()))];
        using var own = new PolicyOutput(Policy.BaselineOf(line), isNative: true, line, capture, new VerificationOptions());
        var replayer = new Replayer(Policy.BaselineOf(line), isNative: true, capture, own, line, outputs, new VerificationOptions());
        long events = EachEvent(copies, replayer);
        replayer.Complete();
        Array.ForEach(outputs, o => o.Dispose());
        return events;
    }

    private static long Invariants(int copies)
    {
        var run = new InvariantRun(KernelLineCatalogue.Find("6.12")!, Opened.Value.Capture, maxFindings: 3);
        long events = EachEvent(copies, run);
        run.Complete();
        return events;
    }

    // Where a copy begins, time goes back: what was known is forgotten there.
    private static long EachEvent(int copies, IEventSink sink)
    {
        IReadOnlyList<TraceEvent> events = Opened.Value.Events;
        for (int i = 0; i < copies * events.Count; i++)
        {
            sink.OnEvent(events[i % events.Count]);
        }

        return (long)copies * events.Count;
    }

    private sealed class EventCounter : IEventSink
    {
        public long Count { get; private set; }

        public void OnEvent(in TraceEvent e) => Count++;
    }
}
