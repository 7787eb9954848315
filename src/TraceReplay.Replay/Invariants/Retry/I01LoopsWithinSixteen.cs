using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I01: a loop counter beyond the limit goes out before the zone loop, so no zone shows it.</summary>
internal sealed class I01LoopsWithinSixteen() : Invariant(new InvariantInfo
{
    Number = 1,
    Title = "no_progress_loops is 0 to 16",
    When = "a zone is looked at",
    Then = "no_progress_loops is at most MAX_RECLAIM_RETRIES (16): beyond it the function goes out before its zone loop",
    Tolerance = InvariantTolerance.Strict,
    Events = [EventKind.ReclaimRetryZone],
    Places = [new("should_reclaim_retry", "mm/page_alloc.c", 5010, 4179, 4655, 4658, "if (*no_progress_loops > MAX_RECLAIM_RETRIES)")],
    Example = new(1, "the 17th loop shows no zone", ZoneEvent(17, 0)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        long loops = e[Field.NoProgressLoops];
        if (!c.Holds(this, loops is >= 0 and <= ShouldReclaimRetryModel.MaxReclaimRetries))
        {
            c.Break(this, e, $"no_progress_loops={loops} in a zone event", "no_progress_loops=0..16", $"no_progress_loops={loops}");
        }
    }
}
