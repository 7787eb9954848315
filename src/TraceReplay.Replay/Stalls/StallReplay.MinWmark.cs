using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Each zone of a call: its min_wmark is the zone's min watermark and what boost_watermark can have added.</content>
internal sealed partial class StallReplay
{
    private void EmitMinWmark(in TraceEvent e, Zone zone, ZoneFacts facts)
    {
        long minWmark = e[Field.MinWmark];
        long min = facts.Marks?.Min ?? -1;
        Verdict verdict = facts is { Marks: ZoneMarks marks, Managed: long managed }
            ? JudgeMinWmark(marks, minWmark - marks.Min, managed)
            : Verdict.Undetermined(zone == Zone.Unknown ? MissingInputs.ZoneMin | MissingInputs.ZoneName : MissingInputs.ZoneMin);
        Emit(e, DecisionSite.Watermarks, Clause.MinWmark, verdict, minWmark < min ? 1 : 0, CounterSet.Zero, new ClauseValues(minWmark, min));
    }

    private Verdict JudgeMinWmark(ZoneMarks marks, long boost, long managed)
    {
        long maxBoost = BoostWatermarkModel.MaxBoost(marks.High, managed);
        if (boost < 0)
        {
            return marks.AreSettled ? Verdict.Diverge : Verdict.Undetermined(MissingInputs.ZoneMin);
        }

        if (!BoostWatermarkModel.IsReachable(boost, maxBoost))
        {
            return Verdict.Undetermined(marks.AreSettled ? MissingInputs.BoostFactor : MissingInputs.BoostFactor | MissingInputs.ZoneMin);
        }

        context.Coverage.Hit(boost == 0 ? Branch.MinWmarkPlain : boost < maxBoost ? Branch.MinWmarkBoosted : Branch.MinWmarkMaxBoost);
        Presumptions presumed = marks.IsTraced ? Presumptions.None : Presumptions.WatermarksAsInSnapshots;
        return new Verdict(VerdictKind.Agree, MissingInputs.None, boost == 0 ? presumed : presumed | Presumptions.DefaultBoostFactor);
    }
}
