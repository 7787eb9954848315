using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>out_of_memory: who may ask for a kill, and who can be killed.</summary>
internal static class OomOperators
{
    private const long SomeVictim = 31_999;

    private static readonly string Site = Targets.Site(DecisionSite.OutOfMemory);

    public static MutationOperator[] All { get; } =
    [
        KillAfterPass, KillInsideReclaim, SecondMark,
        Operator.OfMove(Site, "kill moved to another task", MarkVictim)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfRepeat(Site, "kill repeated", MarkVictim),
        KillWithMask("kill with __GFP_NORETRY", GfpFlags.Noretry),
        KillWithMask("kill with __GFP_RETRY_MAYFAIL", GfpFlags.RetryMayfail),
        KillWithMask("kill with __GFP_THISNODE", GfpFlags.Thisnode),
        KillWithOrder,
    ];

    // The mask of the reclaim before a failed call is another, and a kill follows that call.
    private static MutationOperator KillWithMask(string name, GfpFlags flag) => new()
    {
        Target = Targets.OomKills,
        Name = name,
        At = [ReclaimRetryZone],
        Where = (c, i) => GaveUpAt(c, i),
        Make = (c, i, _) => WithKill(c, i, Edits.Field(c, c.Calls[i].Begin, Field.GfpFlags, c.Events[c.Calls[i].Begin][Field.GfpFlags] | (long)flag)),
        ShowsAlso = (c, i) => [.. c.Calls[i].Zones, c.NextOfTask(i, EventKinds.SlowPath)],
    };

    private static MutationOperator KillWithOrder => new()
    {
        Target = Targets.OomKills,
        Name = "kill for a costly order",
        At = [ReclaimRetryZone],
        Where = (c, i) => GaveUpAt(c, i),
        Make = (c, i, dice) => WithKill(c, i, Edits.Fields(c, c.Calls[i].Zones.Prepend(c.Calls[i].Begin), Field.Order, dice.Between(4, 9))),
        ShowsAlso = (c, i) => [.. c.Calls[i].Zones, c.NextOfTask(i, EventKinds.SlowPath)],
    };

    private static MutationOperator KillAfterPass => new()
    {
        Target = Site,
        Name = "victim without a give-up",
        At = [ReclaimRetryZone],
        Where = (c, i) => c.Events[i][Field.WmarkCheck] == 1,
        Make = (c, i, _) => Kill(c, i, c.Events[i]),
        ShowsAlso = (c, i) => c.Calls[i].Next is RetryCallReading next ? [next.Zones[0]] : [],
    };

    private static MutationOperator KillInsideReclaim => new()
    {
        Target = Site,
        Name = "victim inside a reclaim",
        At = [DirectReclaimBegin],
        Where = (c, i) => c.NextOfTask(i, EventKinds.Reclaim) is >= 0 and var end && c.Events[end].Kind == DirectReclaimEnd,
        Make = (c, i, _) => Edits.Insert(c, i, MarkVictim, (Field.Pid, SomeVictim)),
    };

    // A later give-up marks a task that is a victim already.
    private static MutationOperator SecondMark => new()
    {
        Target = Targets.OomKills,
        Name = "second mark of a victim",
        At = [ReclaimRetryZone],
        Where = (c, i) => GaveUpAt(c, i) && c.LastOfKind(MarkVictim, i) >= 0,
        Make = (c, i, _) => Edits.Insert(c, i, MarkVictim, [.. FieldsOf(c.Events[c.LastOfKind(MarkVictim, i)])]),
    };

    private static Change? WithKill(MutationCapture c, int last, Change? change)
    {
        if (change is null)
        {
            return null;
        }

        TraceEvent zone = change.Edits.FirstOrDefault(e => e.Index == last)?.Instead[0] ?? c.Events[last];
        Edit kill = Kill(c, last, zone).Edits[0];
        return new Change($"{change.Text}, and a kill after it", [.. change.Edits.Where(e => e.Index != last), kill]);
    }

    // The allocator's kill: where the out_of_memory probe is recorded, it says that no cgroup's limit asked.
    private static Change Kill(MutationCapture c, int index, TraceEvent zone)
    {
        TraceEvent mark = Edits.Insert(c, index, MarkVictim, (Field.Pid, SomeVictim)).Edits[0].Instead[1];
        TraceEvent probe = Edits.Insert(c, index, OutOfMemory, (Field.Order, zone[Field.Order]), (Field.Memcg, 0), (Field.Ret, 1)).Edits[0].Instead[1];
        return new Change("mark_victim inserted after reclaim_retry_zone", new Edit(index, c.Records(OutOfMemory) ? [zone, mark, probe] : [zone, mark]));
    }

    private static IEnumerable<(Field Field, long Value)> FieldsOf(TraceEvent e) =>
        EventSchema.Of(e.Kind)!.Fields.Where(f => e.Has(f.Field)).Select(f => (f.Field, e[f.Field]));

    private static bool GaveUpAt(MutationCapture c, int i) => c.Calls[i] is var call && call.Zones[^1] == i && call.Begin >= 0 && call.Zones.All(z => c.Events[z][Field.WmarkCheck] == 0);
}
