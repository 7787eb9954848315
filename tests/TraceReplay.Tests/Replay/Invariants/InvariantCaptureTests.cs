using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Real recordings break no invariant.</summary>
public sealed class InvariantCaptureTests
{
    private static readonly string Shared = Path.Combine(TestPaths.Root, "..", "shared", "captures");

    public static IEnumerable<string> SharedCaptures() =>
        Directory.Exists(Shared) ? Directory.GetDirectories(Shared).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal) : [];

    [TestCaseSource(typeof(RealCaptures), nameof(RealCaptures.Names))]
    public void A_real_capture_breaks_none(string capture) => Holds(RealCaptures.Verify(capture).Result.Invariants);

    [TestCaseSource(nameof(SharedCaptures))]
    public void A_shared_capture_breaks_none(string capture) => Holds(Verified.OfPath(Path.Combine(Shared, capture)).Result.Invariants);

    [Test]
    public void Once_tasks_and_nodes_are_known_an_event_allocates_nothing()
    {
        var opened = OpenedCapture.OfPath(TestPaths.Capture("kswapd-high-7.2"));
        var run = new InvariantRun(Model.KernelLineCatalogue.Linux72, opened.Capture);
        Feed(run, opened);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Feed(run, opened);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4096));
    }

    private static void Feed(InvariantRun run, OpenedCapture opened)
    {
        foreach (Events.TraceEvent e in opened.Events)
        {
            run.OnEvent(e);
        }
    }

    private static void Holds(InvariantResult result)
    {
        Assert.That(result.Findings, Is.Empty);
        Assert.That(result.Counts.Select(c => c.Invariant.Number), Is.EqualTo(Enumerable.Range(1, 40)));
    }
}
