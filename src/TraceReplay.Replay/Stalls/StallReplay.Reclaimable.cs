using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>
/// Each zone of a call: its reclaimable pages against zone_reclaimable_pages, where a probe told the LRU sizes just before, and
/// against the size of the zone.
/// </content>
internal sealed partial class StallReplay
{
    private void EmitReclaimable(in TraceEvent e, in ZoneLruReading reading, Zone zone, ZoneFacts facts)
    {
        long reclaimable = e[Field.Reclaimable];
        long free = e[Field.Available] - reclaimable;
        if (free < 0)
        {
            EmitReclaimable(e, Clause.AvailableSum, Verdict.Diverge, 1, CounterSet.Zero);
        }
        else if (facts.Managed is long managed && Math.Max(reclaimable, free) > ZoneReclaimablePagesModel.Most(managed))
        {
            EmitReclaimable(e, Clause.ReclaimableInZone, Verdict.Diverge, 1, CounterSet.Zero);
        }
        else if (reading.Zone == zone && reading.Node == e[Field.Node] && zone != Zone.Unknown)
        {
            EmitReclaimableAsRead(e, reading, free);
        }
    }

    private void EmitReclaimableAsRead(in TraceEvent e, in ZoneLruReading reading, long free)
    {
        if (!reading.IsPlausible)
        {
            context.Count(Quirk.ProbeMapLost);
            return;
        }

        if (context.Machine.Cpus is not int cpus)
        {
            EmitReclaimable(e, Clause.Reclaimable, Verdict.Undetermined(MissingInputs.Cpus), 1, CounterSet.UpTo(1));
            return;
        }

        var sizes = new LruSizes(
            VmStatDrift.OfSnapshot(reading.File, cpus, counters: 2),
            VmStatDrift.OfSnapshot(reading.Anon, cpus, counters: 2),
            VmStatDrift.OfSnapshot(reading.Free, cpus, counters: 1).Hull(Bounds.Exactly(free)));
        Tri anon = ZoneReclaimablePagesModel.CanReclaimAnonPages(reading.NrSwapPages, context.Machine.CanDemote);
        Verdict verdict = JudgeReclaimable(sizes, anon, e[Field.Reclaimable]);
        bool asRead = verdict.Kind == VerdictKind.Agree;
        EmitReclaimable(e, Clause.Reclaimable, verdict, asRead ? 1 : 0, asRead || verdict.Kind == VerdictKind.Diverge ? CounterSet.Of(1) : CounterSet.UpTo(1));
        if (asRead)
        {
            CoverReclaimable(reading, anon, e[Field.Reclaimable], free);
        }
    }

    /// <summary>
    /// The LRU lists move between the kernel's reading and the probe's, without a bound, so a number that does not fit leaves the
    /// decision open. Only where the rule of the recorded kernel explains it, and the policy's does not, the two differ.
    /// </summary>
    private Verdict JudgeReclaimable(in LruSizes sizes, Tri anon, long reclaimable)
    {
        if (ZoneReclaimablePagesModel.Admits(context.Line, sizes, anon, reclaimable))
        {
            return Verdict.Agree;
        }

        if (ZoneReclaimablePagesModel.Admits(context.Recorded, sizes, anon, reclaimable))
        {
            return Verdict.Diverge;
        }

        context.Count(Quirk.LruMovedMeanwhile);
        return Verdict.Undetermined(MissingInputs.LruSizes);
    }

    // Near 0 the three readings are the same within what the CPUs hold back.
    private void CoverReclaimable(in ZoneLruReading reading, Tri anon, long reclaimable, long free)
    {
        if (reading.File + reading.Anon == 0)
        {
            if (reclaimable == free && free > 0)
            {
                context.Coverage.Hit(Branch.ReclaimableEmpty);
            }
        }
        else if (anon != Tri.Unknown)
        {
            context.Coverage.Hit(anon == Tri.True ? Branch.ReclaimableFileAnon : Branch.ReclaimableFile);
        }
    }

    private void EmitReclaimable(in TraceEvent e, Clause clause, Verdict verdict, long observed, CounterSet expected) =>
        Emit(e, DecisionSite.ZoneReclaimablePages, clause, verdict, observed, expected, new ClauseValues(e[Field.Reclaimable], e[Field.Available]));
}
