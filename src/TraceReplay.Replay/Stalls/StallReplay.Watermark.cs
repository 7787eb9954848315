using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Each zone of a call: __zone_watermark_ok with the bounds that the trace and the snapshots leave open.</content>
internal sealed partial class StallReplay
{
    private void EmitWatermark(in TraceEvent e, in WatermarkInputs inputs, Zone zone, ZoneFacts facts)
    {
        bool observed = e[Field.WmarkCheck] != 0;
        Verdict verdict = Judge(inputs, facts.HighatomicLimit, observed, out Tri expected);
        if (zone == Zone.Unknown && verdict.Kind == VerdictKind.Undetermined)
        {
            verdict = verdict with { Missing = verdict.Missing | MissingInputs.ZoneName };
        }

        CoverWatermark(inputs, verdict, observed);
        Emit(e, DecisionSite.ZoneWatermarkOk, Clause.Watermark, verdict, observed ? 1 : 0, CounterSet.OfTruth(expected), new ClauseValues(inputs.FreePages, inputs.Mark, inputs.LowmemReserve, inputs.FreeHighatomic));
    }

    private void CoverWatermark(in WatermarkInputs inputs, Verdict verdict, bool observed)
    {
        Tri above = ZoneWatermarkOkModel.IsAboveMark(inputs);
        if (above == Tri.False)
        {
            context.Coverage.Hit(verdict.Missing == MissingInputs.ReserveUser ? Branch.WatermarkReserveUser : Branch.WatermarkBelow);
        }
        else if (above == Tri.True)
        {
            context.Coverage.Hit(inputs.Order == 0 ? Branch.WatermarkAbove : observed ? Branch.WatermarkBlock : Branch.WatermarkNoBlock);
        }

        if ((inputs.AllocFlags.Certain & AllocFlags.MinReserve) != 0)
        {
            context.Coverage.Hit(Branch.WatermarkMinReserve);
        }
    }

    private WatermarkInputs Inputs(in TraceEvent e, TaskState task, ZoneFacts facts, Zone zone) => new()
    {
        FreePages = e[Field.Available],
        Mark = e[Field.MinWmark],
        Order = e[Field.Order],
        LowmemReserve = facts.LowmemReserve(zone, HighestZoneidx.OfGfp(task.Gfp)),
        FreeHighatomic = SeenHighatomic(facts) ?? facts.HighatomicLimit,
        FreeCma = facts.FreeCma,
        AllocFlags = AllocFlagBounds.FromGfp(task.Gfp),
    };

    private Bounds? SeenHighatomic(ZoneFacts facts) => context.Machine.HighatomicMoved ? null : facts.HighatomicSeen;

    /// <summary>
    /// The verdict on recorded values. What only reserves could explain is confirmed or left open, never an accusation: no event
    /// says whether a task is real-time or a victim, nor how much of the highatomic reserve is free between two snapshots.
    /// </summary>
    private static Verdict Judge(in WatermarkInputs inputs, Bounds highatomicLimit, bool observed, out Tri expected)
    {
        expected = ZoneWatermarkOkModel.Evaluate(inputs);
        if (expected == Tri.Unknown)
        {
            return Verdict.Undetermined(ZoneWatermarkOkModel.Missing(inputs));
        }

        Tri whoever = ZoneWatermarkOkModel.Evaluate(inputs with { AllocFlags = inputs.AllocFlags.OrReserveUser() });
        if (expected != Kleene.Known(observed))
        {
            if (whoever == Tri.Unknown)
            {
                return Verdict.Undetermined(MissingInputs.ReserveUser);
            }

            expected = ZoneWatermarkOkModel.Evaluate(inputs with { AllocFlags = inputs.AllocFlags.OrReserveUser(), FreeHighatomic = highatomicLimit });
            return Verdict.Of(expected, observed, MissingInputs.FreeHighatomic);
        }

        bool isLimit = inputs.FreeHighatomic == highatomicLimit;
        bool whateverReserve = isLimit || ZoneWatermarkOkModel.Evaluate(inputs with { FreeHighatomic = highatomicLimit }) == expected;
        Presumptions presumed = whoever == expected ? Presumptions.None : Presumptions.NotReserveUser;
        presumed |= whateverReserve ? Presumptions.None : Presumptions.HighatomicAsInSnapshots;
        return new Verdict(VerdictKind.Agree, MissingInputs.None, presumed);
    }
}
