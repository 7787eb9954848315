using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>The OOM reaper: woken two seconds after the mark, one start with one finish.</summary>
internal static class ReaperOperators
{
    private static readonly string Site = Targets.Site(DecisionSite.OomReaper);
    private static readonly EventKind[] Anywhere = [DirectReclaimBegin, MemcgReclaimBegin, KswapdWake, MarkVictim];

    public static MutationOperator[] All { get; } =
    [
        new()
        {
            Target = Site,
            Name = "oom_reaper woken too early",
            At = Anywhere,
            Where = (c, i) => SoonAfterMark(c, i) >= 0,
            Make = (c, i, _) => Edits.Insert(c, i, WakeReaper, (Field.Pid, c.Events[SoonAfterMark(c, i)][Field.Pid])),
        },
        new()
        {
            Target = Site,
            Name = "oom_reaper woken for no victim",
            At = Anywhere,
            Where = (c, _) => c.Records(MarkVictim),
            Make = (c, i, _) => Edits.Insert(c, i, WakeReaper, (Field.Pid, 31_998)),
        },
        new()
        {
            Target = Site,
            Name = "reaping finished that never started",
            At = Anywhere,
            Where = (c, _) => c.Records(MarkVictim),
            Make = (c, i, _) => Edits.Insert(c, i, FinishTaskReaping, (Field.Pid, 31_998)),
        },
        new()
        {
            Target = Site,
            Name = "reaping by a task that is not oom_reaper",
            At = Anywhere,
            Where = (c, i) => SoonAfterMark(c, i) >= 0,
            Make = (c, i, _) => Edits.Insert(c, i, StartTaskReaping, (Field.Pid, c.Events[SoonAfterMark(c, i)][Field.Pid])),
        },
    ];

    // A mark_victim less than OOM_REAPER_DELAY (2 s) before, give or take a jiffy.
    private static int SoonAfterMark(MutationCapture c, int i)
    {
        const long AlmostTwoSeconds = 1_900_000_000;
        int mark = c.LastOfKind(MarkVictim, i);
        return mark >= 0 && c.Events[i].Time.Value - c.Events[mark].Time.Value < AlmostTwoSeconds ? mark : -1;
    }
}
