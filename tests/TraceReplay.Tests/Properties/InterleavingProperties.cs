using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Tasks that have nothing to do with each other may be interleaved in any way: each keeps its verdicts.</summary>
public sealed class InterleavingProperties
{
    private const string Seed = "4637,4161";

    private static readonly Capture Real = RealCaptures.Verify("oom-noswap-6.12").Result.Capture;

    private static readonly TraceEvent[][] RealStalls = StallsOf(Real);

    [Property(Replay = Seed, MaxTest = 50)]
    public bool Real_stalls_interleaved_keep_the_verdicts_of_each_task(byte[] order) => KeepsVerdicts(RealStalls, order, Real);

    // Wrong counters and walks too, so that divergences are compared as well.
    [Property(Replay = Seed, MaxTest = 100)]
    public bool Generated_stalls_interleaved_keep_the_verdicts_of_each_task(byte[] first, byte[] second, byte[] third, byte[] order)
    {
        byte[][] recipes = [first, second, third];
        string[] lines = [.. recipes.SelectMany((recipe, i) => Generated($"app-{100 + i}", recipe))];
        var opened = OpenedCapture.OfFile([.. "# tracer: nop\n"u8, .. System.Text.Encoding.UTF8.GetBytes(TraceText.Of(lines))]);
        TraceEvent[][] tasks = [.. opened.Events.GroupBy(e => e.Task.Pid).Select(g => g.ToArray())];
        return KeepsVerdicts(tasks, order, opened.Capture);
    }

    [Test]
    public void The_real_stalls_are_of_several_tasks_and_hold_calls_a_kill_and_an_open_verdict()
    {
        Decision[] decisions = [.. RealStalls.SelectMany(task => Decisions(task, Real))];
        Assert.Multiple(() =>
        {
            Assert.That(RealStalls, Has.Length.GreaterThan(5));
            Assert.That(RealStalls.Sum(t => t.Length), Is.GreaterThan(1500));
            Assert.That(decisions, Has.Length.GreaterThan(400));
            Assert.That(RealStalls.SelectMany(t => t).Any(e => e.Kind == EventKind.MarkVictim), Is.True);
        });
    }

    private static TraceEvent[][] StallsOf(Capture capture)
    {
        var events = new EventList();
        Sync.Wait(capture.ReadEventsAsync(events, CancellationToken.None));
        return
        [
            .. events.Events.Where(e => e.Kind is EventKind.DirectReclaimBegin or EventKind.DirectReclaimEnd or EventKind.ReclaimRetryZone or EventKind.MarkVictim)
                .GroupBy(e => e.Task.Pid).Select(g => g.ToArray()),
        ];
    }

    private static bool KeepsVerdicts(TraceEvent[][] tasks, byte[] order, Capture capture)
    {
        ILookup<int, Decision> inTurn = Decisions(tasks.SelectMany(t => t), capture).ToLookup(d => d.Task.Pid);
        ILookup<int, Decision> mixed = Decisions(Interleave(tasks, order), capture).ToLookup(d => d.Task.Pid);
        return inTurn.Count == mixed.Count && inTurn.All(task => task.SequenceEqual(mixed[task.Key]));
    }

    // Each turn takes a run of events from one task; when the recipe is used up it begins again.
    private static IEnumerable<TraceEvent> Interleave(TraceEvent[][] tasks, byte[] order)
    {
        int[] next = new int[tasks.Length];
        int left = tasks.Sum(t => t.Length);
        for (int turn = 0; left > 0; turn++)
        {
            int pick = order.Length == 0 ? turn : order[turn % order.Length] + (turn / order.Length);
            int task = pick % tasks.Length;
            for (int run = (pick % 3) + 1; run > 0 && next[task] < tasks[task].Length; run--, left--)
            {
                yield return tasks[task][next[task]++];
            }
        }
    }

    private static List<Decision> Decisions(IEnumerable<TraceEvent> events, Capture capture)
    {
        var decisions = new DecisionList();
        var replayer = new Replayer(Policy.BaselineOf(KernelLineCatalogue.Linux612), isNative: true, capture, decisions);
        foreach (TraceEvent e in events)
        {
            // Time must not seem to go back where only the order of the tasks changes.
            TraceEvent timeless = e;
            timeless.Time = new TraceTime(1, TimeFormat.Jiffies);
            replayer.OnEvent(timeless);
        }

        replayer.Complete();
        return decisions.Decisions;
    }

    private static IEnumerable<string> Generated(string task, byte[] recipe) => recipe.Select(step => (step % 8) switch
    {
        0 or 1 => Lines.Begin(task, order: step / 64),
        2 => Lines.End(task, 0),
        3 => Lines.End(task, step),
        4 or 5 => Lines.Zone(task, step / 8 % 4, step / 32 % 2, step % 2 == 0 ? "DMA32" : "Normal"),
        // Each task kills another: two kills of one task would be told of the second, whichever that is.
        6 => Lines.Kill(task, victim: 1000 + task[^1]),
        _ => Lines.Zone(task, 0, 1),
    });
}
