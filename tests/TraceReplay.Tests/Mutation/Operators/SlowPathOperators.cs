using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>__alloc_pages_slowpath: what follows what, and with which mask and order.</summary>
internal static class SlowPathOperators
{
    private static readonly string Site = Targets.Site(DecisionSite.AllocPagesSlowpath);

    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Site, "__GFP_NORETRY before a retry", DirectReclaimBegin, Field.GfpFlags, (c, i, _) => With(c, i, GfpFlags.Noretry))
            .And((c, i) => CallAfter(c, i) is not null)
            .Showing((c, i) => [CallAfter(c, i)!.Zones[0]]),
        Operator.OfField(Site, "costly without __GFP_RETRY_MAYFAIL", DirectReclaimBegin, Field.Order, (_, _, dice) => dice.Between(4, 9))
            .And((c, i) => CallAfter(c, i) is { Order: <= 3 })
            .Showing((c, i) => [CallAfter(c, i)!.Zones[0]]),
        Operator.OfField(Site, "another order of the reclaim", DirectReclaimBegin, Field.Order, (_, _, dice) => dice.Between(0, 3))
            .And((c, i) => CallAfter(c, i) is not null)
            .Showing((c, i) => [CallAfter(c, i)!.Zones[0]]),
        OrderOfCall,
        Operator.OfDrop(Site, "begin dropped", DirectReclaimBegin)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfDrop(Site, "end dropped", DirectReclaimEnd)
            .And((c, i) => c.LastOfTask(i, EventKinds.Reclaim) is >= 0 and var before && c.Events[before].Kind == DirectReclaimBegin)
            .Showing((c, i) => [c.NextOfTask(i, [.. EventKinds.Reclaim, ReclaimRetryZone, CompactRetry, MarkVictim])]),
        Operator.OfRepeat(Site, "begin repeated inside its reclaim", DirectReclaimBegin),
        Operator.OfRepeat(Site, "end repeated", DirectReclaimEnd)
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfMove(Site, "begin moved to another task", DirectReclaimBegin)
            .ShowingNextOfTask(EventKinds.Reclaim),
        Operator.OfMove(Site, "end moved to another task", DirectReclaimEnd)
            .ShowingNextOfTask([.. EventKinds.Reclaim, ReclaimRetryZone, CompactRetry, MarkVictim]),
        BeginAsMemcg, ZoneInside,
    ];

    private static MutationOperator OrderOfCall => new()
    {
        Target = Site,
        Name = "a call of another order than its reclaim",
        At = [ReclaimRetryZone],
        Where = (c, i) => c.Calls[i].Zones[0] == i && c.Calls[i].Begin >= 0,
        Make = (c, i, dice) => Edits.Fields(c, c.Calls[i].Zones, Field.Order, dice.Between(0, 3)),
    };

    private static MutationOperator BeginAsMemcg => new()
    {
        Target = Site,
        Name = "a memcg's begin for a direct one",
        At = [DirectReclaimBegin],
        Where = (c, _) => c.Records(MemcgReclaimBegin),
        Make = (c, i, _) => new Change("direct_reclaim_begin -> memcg_reclaim_begin", new Edit(i, AsMemcg(c.Events[i]))),
        ShowsAlso = (c, i) => [c.NextOfTask(i, EventKinds.Reclaim)],
    };

    // A retry belongs between two reclaims of its task, never inside one (PF_MEMALLOC).
    private static MutationOperator ZoneInside => new()
    {
        Target = Targets.SlowPathOrder,
        Name = "zone inside a reclaim",
        At = [DirectReclaimBegin],
        Where = (c, i) => c.LastOfTask(i, ReclaimRetryZone) >= 0 && c.NextOfTask(i, EventKinds.Reclaim) is >= 0 and var end && c.Events[end].Kind == DirectReclaimEnd,
        Make = (c, i, _) => Edits.Insert(
            c, i, ReclaimRetryZone, [.. EventSchema.Of(ReclaimRetryZone)!.Fields.Select(f => (f.Field, c.Events[c.LastOfTask(i, ReclaimRetryZone)][f.Field]))]),
    };

    private static RetryCallReading? CallAfter(MutationCapture capture, int begin) =>
        capture.NextOfTask(begin, DirectReclaimBegin, DirectReclaimEnd) is >= 0 and var end && capture.Events[end].Kind == DirectReclaimEnd
            ? capture.Calls.After(end)
            : null;

    private static long With(MutationCapture capture, int index, GfpFlags flag) => capture.Events[index][Field.GfpFlags] | (long)flag;

    private static TraceEvent AsMemcg(TraceEvent e)
    {
        var memcg = new TraceEvent { Kind = MemcgReclaimBegin, Task = e.Task, Time = e.Time, File = e.File, Line = e.Line, Cpu = e.Cpu };
        memcg.Set(Field.Order, e[Field.Order]);
        memcg.Set(Field.GfpFlags, e[Field.GfpFlags]);
        return memcg;
    }
}
