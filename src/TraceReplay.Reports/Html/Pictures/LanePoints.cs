using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A policy's decisions of one kind; site, the kernel's outcome and the policy's answer are words.</summary>
internal sealed record LanePoints(string Kind, PointColumns Points, IReadOnlyList<int> Site, IReadOnlyList<int> Observed, IReadOnlyList<int> Answer)
{
    private static readonly string[] Kinds = ["agree", "differs", "undetermined", "counterfactual"];

    public static IReadOnlyList<LanePoints> AllOf(IReadOnlyList<LanePoint> decisions, PictureSource source) =>
        [.. Kinds.Select(k => Of(k, [.. decisions.Where(d => KindOf(d) == k)], source)).Where(k => k.Points.Total > 0)];

    public static string KindOf(in LanePoint decision) => decision switch
    {
        { Counterfactual: true } => Kinds[3],
        { Verdict: VerdictKind.Agree } => Kinds[0],
        { Verdict: VerdictKind.Diverge } => Kinds[1],
        _ => Kinds[2],
    };

    private static LanePoints Of(string kind, LanePoint[] decisions, PictureSource source)
    {
        IReadOnlyList<LanePoint> shown = Thinning.Of(decisions, d => d.Time.Value);
        return new LanePoints(
            kind,
            source.Columns(shown, decisions.Length, d => new PointPlace(d.Time, d.File, d.Line, d.Task)),
            [.. shown.Select(d => source.Words[DecisionSites.NameOf(d.Site)])],
            [.. shown.Select(d => source.Words[ClauseText.Outcome(d.Clause, d.Observed)])],
            [.. shown.Select(d => source.Words[ClauseText.AnswerText(d.Clause, d.Answer)])]);
    }
}
