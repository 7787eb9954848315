using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Events.EventKind;

namespace TraceReplay.Tests;

/// <summary>__zone_watermark_ok and its inputs: what a zone holds, and the mark it is held against.</summary>
internal static class WatermarkOperators
{
    private static readonly string Check = Targets.Site(DecisionSite.ZoneWatermarkOk);
    private static readonly string Reclaimable = Targets.Site(DecisionSite.ZoneReclaimablePages);
    private static readonly string Marks = Targets.Site(DecisionSite.Watermarks);

    public static MutationOperator[] All { get; } =
    [
        Operator.OfField(Check, "wmark_check turned", ReclaimRetryZone, Field.WmarkCheck, (c, i, _) => 1 - c.Events[i][Field.WmarkCheck])
            .ShowingNextOfTask(EventKinds.SlowPath),
        Operator.OfField(Check, "available below every mark", ReclaimRetryZone, Field.Available, (c, i, dice) => dice.Below((int)(c.Events[i][Field.MinWmark] / 4) + 1))
            .And((c, i) => c.Events[i][Field.WmarkCheck] == 1),
        Operator.OfField(Check, "available above every mark", ReclaimRetryZone, Field.Available, (c, i, dice) => AboveAll(c, i) + dice.Between(1, 5000))
            .And((c, i) => c.Events[i][Field.WmarkCheck] == 0),
        Operator.OfField(Check, "min_wmark above what is available", ReclaimRetryZone, Field.MinWmark, (c, i, dice) => (5 * c.Events[i][Field.Available]) + dice.Below(1000))
            .And((c, i) => c.Events[i][Field.WmarkCheck] == 1),
        Operator.OfField(Reclaimable, "reclaimable above available", ReclaimRetryZone, Field.Reclaimable, (c, i, dice) => c.Events[i][Field.Available] + dice.Between(1, 1000)),
        MoreThanTheZone,
        Operator.OfField(Reclaimable, "free pages counted once more", ReclaimRetryZone, Field.Available, (c, i, _) => (2 * c.Events[i][Field.Available]) - c.Events[i][Field.Reclaimable])
            .And((c, i) => c.Events[i][Field.Available] > c.Events[i][Field.Reclaimable]),
        Operator.OfField(Marks, "min_wmark below the zone's", ReclaimRetryZone, Field.MinWmark, (c, i, dice) => c.Events[i][Field.MinWmark] * dice.Between(20, 99) / 100),
        Operator.OfField(Marks, "min_wmark far above the zone's", ReclaimRetryZone, Field.MinWmark, (c, i, dice) => c.Events[i][Field.MinWmark] * dice.Between(8, 20)),
    ];

    private static long AboveAll(MutationCapture capture, int index)
    {
        TraceEvent e = capture.Events[index];
        var zone = ZoneReading.Of(capture, (int)e[Field.Node], (Zone)e[Field.Zone]);
        return zone.MostProtection is long reserve && zone.MostHighatomic is long highatomic
            ? e[Field.MinWmark] + reserve + highatomic + (zone.MostCma ?? 0)
            : 100_000_000;
    }

    // The sum stays right: only the size of the zone speaks against it.
    private static MutationOperator MoreThanTheZone => new()
    {
        Target = Reclaimable,
        Name = "more reclaimable than the zone has pages",
        At = [ReclaimRetryZone],
        Where = (c, i) => ZoneReading.Of(c, (int)c.Events[i][Field.Node], (Zone)c.Events[i][Field.Zone]).Managed is not null && c.Events[i][Field.WmarkCheck] == 1,
        Make = (c, i, dice) =>
        {
            TraceEvent e = c.Events[i];
            long more = (2 * ZoneReading.Of(c, (int)e[Field.Node], (Zone)e[Field.Zone]).Managed!.Value) + dice.Between(1, 1000);
            e.Set(Field.Reclaimable, e[Field.Reclaimable] + more);
            e.Set(Field.Available, e[Field.Available] + more);
            return new Change($"Reclaimable and Available {more} more", new Edit(i, e));
        },
    };
}
