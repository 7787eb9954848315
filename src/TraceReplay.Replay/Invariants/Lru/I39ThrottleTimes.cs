using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Replay.ExampleLines;

namespace TraceReplay.Replay;

/// <summary>I39: how long reclaim waits.</summary>
internal sealed class I39ThrottleTimes() : Invariant(new InvariantInfo
{
    Number = 39,
    Title = "a throttled task waits at most its timeout, which its reason gives",
    When = "mm_vmscan_throttled comes",
    Then = "usect_delayed is whole jiffies, 0 to usec_timeout; the timeout is HZ/10 jiffies for WRITEBACK, HZ/50 for ISOLATED, one jiffy for NOPROGRESS and CONGESTED, "
        + "all at one HZ",
    Tolerance = InvariantTolerance.Strict,
    Tolerated = "one microsecond, for jiffies_to_usecs rounds; a reason that is not known has no timeout of its own",
    Events = [EventKind.Throttled],
    Places =
    [
        new("reclaim_throttle", "mm/vmscan.c", 1190, 591, 567, 575, "trace_mm_vmscan_throttled("),
        new("reclaim_throttle", "mm/vmscan.c", 1155, 556, 532, 540, "timeout = HZ/10;"),
        new("reclaim_throttle", "mm/vmscan.c", 1175, 576, 552, 560, "timeout = HZ/50;"),
        new("reclaim_throttle", "mm/vmscan.c", 1171, 572, 548, 556, "timeout = 1;"),
    ],
    Example = new(1, "8 ms of 4 ms", Throttled("NOPROGRESS", 4000, 8000)),
})
{
    public override void Check(in TraceEvent e, InvariantContext c)
    {
        if (!e.Has(Field.UsecTimeout) || !e.Has(Field.UsectDelayed))
        {
            return;
        }

        long timeout = e[Field.UsecTimeout];
        long delayed = e[Field.UsectDelayed];
        ThrottleReason? reason = c.Reasons.Of(e);
        int rates = c.Rates.Possible & (reason is ThrottleReason known ? ThrottleRates.Of(known, timeout) : -1);
        bool within = delayed >= 0 && delayed <= timeout;
        int left = within ? rates & ThrottleRates.OfWait(delayed) : 0;
        if (c.Holds(this, left != 0))
        {
            c.Rates.Possible = left;
            return;
        }

        if (within && rates != 0)
        {
            c.Break(this, e, $"a task waited {delayed} us, which are no whole ticks of this machine's HZ", "usect_delayed in whole jiffies", $"usect_delayed={delayed}");
            return;
        }

        c.Break(
            this, e, within ? $"no HZ gives {reason} a timeout of {timeout} us" : $"a task waited {delayed} us of at most {timeout}",
            within ? "a timeout of this machine's HZ" : $"usect_delayed=0..{timeout}", within ? $"usec_timeout={timeout}" : $"usect_delayed={delayed}");
    }
}
