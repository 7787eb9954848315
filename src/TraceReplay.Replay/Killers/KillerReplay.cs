using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>A killer on a capture, once the events told what the kernel did: its course, and the decisions that speak for it.</summary>
internal sealed class KillerReplay
{
    private readonly Killer _killer;
    private readonly PolicyContext _context;
    private readonly IReadOnlyList<OomKill> _kernel;
    private readonly MachineSeries? _series;
    private readonly SampledMachine? _machine;
    private readonly int _file;

    /// <summary>Begins it.</summary>
    /// <param name="killer">The killer.</param>
    /// <param name="context">Its policy, and where decisions go.</param>
    /// <param name="capture">The capture.</param>
    /// <param name="kernel">The kernel's OOM kills.</param>
    public KillerReplay(Killer killer, PolicyContext context, Capture capture, IReadOnlyList<OomKill> kernel)
    {
        (_killer, _context, _kernel) = (killer, context, kernel);
        _series = killer.NeedsSeries ? SeriesFile.Of(capture, out _file) : null;
        _machine = _series is null ? null : new SampledMachine(_series);
        long[] kills = [.. kernel.Where(k => k.Time.IsSeconds).Select(k => k.Time.Value)];
        Result = new KillerResult
        {
            Series = _series,
            NeedsSeries = killer.NeedsSeries,
            Course = killer.Run(new KillerFacts(_machine, LmkdMarks.Of(capture.Snapshots), kills)),
            KernelKill = kernel.Count > 0 ? kernel[0] : null,
            SharesClock = _machine is null || SeriesFile.Overlaps(capture, _machine),
            CoversKernel = Covers(kernel.Count > 0 ? kernel[0] : null),
            Presumes = killer.Presumes,
        };
    }

    /// <summary>What came of it.</summary>
    public KillerResult Result { get; }

    /// <summary>Sends its decisions in the order of time: where an outcome of a function begins, and at each kill of the kernel.</summary>
    public void Decide()
    {
        var runs = Result.Course.Functions.SelectMany(f => f.Runs.Select(r => (r.First.Time, f.Site, Run: r)))
            .Select(r => (r.Time, Send: (Action)(() => Send(r.Site, r.Run))));
        var kills = _killer.NeedsSeries ? _kernel.Select(k => (Time: k.Time.Value, Send: (Action)(() => Send(k)))) : [];
        foreach ((_, Action send) in runs.Concat(kills).OrderBy(d => d.Time))
        {
            send();
        }
    }

    // What the kernel did in between: it let all live.
    private void Send(DecisionSite site, TickRun run)
    {
        KillerTruth kills = run.First.Kills;
        EventOrigin at = _machine is null
            ? Origin(_kernel.First(k => k.Time.Value == run.First.Time))
            : new EventOrigin(_file, _machine.Before(run.First.Time).Line, -1, KillerResult.TimeOf(run.First), TaskId.Unknown, 0);
        Presumptions presumed = kills.Value != Tri.Unknown && _machine is not null ? Presumptions.LevelsBetweenSamples : Presumptions.None;
        Verdict verdict = Verdict.Of(kills.Value, observed: false, kills.Kinds) with { Presumed = presumed };
        _context.Emit(at, site, Clause.KillerKills, verdict, 0, CounterSet.OfTruth(kills.Value), new ClauseValues(run.Count));
    }

    private void Send(OomKill kill)
    {
        KillerTick? certain = Result.Course.Certain;
        KillerTick? possible = Result.Course.Possible;
        bool isOpen = !Result.SharesClock || Result.LacksSeries;
        bool isOutside = !isOpen && certain is null && !Covers(kill);
        Tri before = isOpen || isOutside ? Tri.Unknown
            : certain?.Time <= kill.Time.Value ? Tri.True
            : possible is null || possible.Time > kill.Time.Value ? Tri.False
            : Tri.Unknown;
        MissingInputs missing = isOpen || isOutside ? MissingInputs.Series : possible?.Kills.Kinds ?? MissingInputs.None;
        var verdict = Verdict.Of(before, observed: true, missing);
        _context.Emit(Origin(kill), DecisionSite.OutOfMemory, Clause.KillerBefore, verdict, 1, CounterSet.OfTruth(before), default);
    }

    // Without samples up to the kill nothing tells whether the killer was faster.
    private bool Covers(OomKill? kill) => _machine is null || kill is not { Time: var time } || (time.IsSeconds && _machine.Covers(time.Value));

    private static EventOrigin Origin(OomKill kill) => new(kill.File, kill.Line, -1, kill.Time, kill.By, 0);
}
