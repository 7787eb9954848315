using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I14: the limit of compaction retries.</summary>
internal sealed class I14CompactRetryLimit() : Invariant(new InvariantInfo
{
    Number = 14,
    Title = "max_retries is 16, or 4 for a costly order",
    When = "compact_retry carries max_retries",
    Then = "it is MAX_COMPACT_RETRIES (16), or a quarter of it above order 3",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.CompactRetry],
    Places =
    [
        new("should_compact_retry", "mm/page_alloc.c", 4666, 3835, 4296, 4291, "max_retries /= 4;"),
        new("should_compact_retry", "mm/page_alloc.c", 4615, 3799, 4259, 4254, "int max_retries = MAX_COMPACT_RETRIES;"),
    ],
    Example = new(1, "order 2 is not costly", Compact(2, limit: 4)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (!e.Has(Field.MaxRetries))
        {
            return;
        }

        long most = e[Field.MaxRetries];
        long order = e[Field.Order];
        bool costly = order > ShouldReclaimRetryModel.PageAllocCostlyOrder;
        if (!c.Holds(this, most == 16 || (most == 4 && costly)))
        {
            c.Break(this, e, $"max_retries={most} at order {order}", costly ? "max_retries=16 or 4" : "max_retries=16", $"max_retries={most}");
        }
    }
}
