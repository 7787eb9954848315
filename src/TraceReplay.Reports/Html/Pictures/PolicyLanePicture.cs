using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One policy's decisions over time.</summary>
internal sealed record PolicyLanePicture(string Policy, bool Native, PlaceMark? Horizon, IReadOnlyList<LanePoints> Kinds, IReadOnlyList<LaneMark> Marks, PictureTable Table)
{
    public static PolicyLanePicture Of(PolicyResult policy, PictureSource source)
    {
        LanePoint[] decisions = [.. (policy.Timeline?.Decisions ?? []).Where(d => d.Time.IsSeconds)];
        return new PolicyLanePicture(
            policy.Policy.Name,
            policy.IsNative,
            HorizonOf(policy, decisions),
            LanePoints.AllOf(decisions, source),
            LaneMark.AllOf(policy, source),
            TableOf(policy, [.. decisions.Where(d => LanePoints.KindOf(d) != "agree")], source));
    }

    // The horizon is a line of the trace; its time is that of the decision made there.
    private static PlaceMark? HorizonOf(PolicyResult policy, LanePoint[] decisions)
    {
        LanePoint first = policy.Horizon is Horizon h ? decisions.FirstOrDefault(d => d.File == h.File && d.Line == h.Line) : default;
        return first.Line > 0 ? new PlaceMark(PictureSource.Seconds(first.Time), first.File, first.Line) : null;
    }

    private static PictureTable TableOf(PolicyResult policy, LanePoint[] notable, PictureSource source) => PictureTable.Of(
        $"{policy.Policy.Name}: decisions that do not agree with the kernel's",
        [">time", "line", "task", "site", "the kernel", "the policy", "verdict"],
        notable,
        d =>
        [
            d.Time.ToString(),
            source.Place(d.File, d.Line),
            source.Task(d.Task),
            DecisionSites.NameOf(d.Site),
            ClauseText.Outcome(d.Clause, d.Observed),
            ClauseText.AnswerText(d.Clause, d.Answer),
            LanePoints.KindOf(d),
        ]);
}
