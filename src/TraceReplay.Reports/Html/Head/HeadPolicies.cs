using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The policies with their counts.</summary>
internal static class HeadPolicies
{
    public static PictureTable Of(CaptureReport capture) => PictureTable.Of(
        "Decisions by policy",
        ["policy", ">decisions", ">agree", ">differ", ">undetermined", ">counterfactual", "horizon", "golden"],
        [.. capture.Result.Policies.Index()],
        p => Row(capture, p.Index, p.Item));

    private static IReadOnlyList<string> Row(CaptureReport capture, int index, PolicyResult policy)
    {
        SiteCounts total = policy.Decisions.Total;
        return
        [
            policy.IsNative ? $"{policy.Policy.Name} (the recorded kernel)" : policy.Policy.Name,
            PictureSource.Number(total.Decisions),
            PictureSource.Number(total.Agree),
            PictureSource.Number(total.Diverge),
            PictureSource.Number(total.Undetermined),
            PictureSource.Number(total.Counterfactual),
            Horizon(policy, capture.Result.Capture),
            GoldenOutcome.WordOf(index < capture.Goldens.Count ? capture.Goldens[index].Status : GoldenStatus.None),
        ];
    }

    private static string Horizon(PolicyResult policy, Capture capture) =>
        policy.Horizon is Horizon h ? PictureSource.Text($"{capture.Files[h.File].Name}:{h.Line}") : "none";
}
