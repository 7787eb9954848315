using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The measures of the policies beside the kernel's own, of which the conformance is told already.</summary>
internal static class PolicyMeasures
{
    // The horizon stands with the moments; of all decisions, those that nothing recorded decides are worth a line: the sites have their own.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal) { "horizon", "decisions", "agree", "diverge", "counterfactual" };

    public static ReviewTable? Of(CaptureResult capture)
    {
        PolicyResult[] policies = [.. capture.Policies.Where(p => !p.IsNative)];
        return policies.Length == 0 ? null : new ReviewTable([.. policies.Select(p => p.Policy.Name)], [.. Rows(capture, policies)]);
    }

    private static IEnumerable<ReviewRow> Rows(CaptureResult capture, IReadOnlyList<PolicyResult> policies) =>
        from measure in Measures.Of(capture.Capture)
        where !Elsewhere.Contains(measure.Key)
        let values = policies.Select(p => measure.Value(p)).ToArray()
        where Array.Exists(values, v => v is not (null or "0" or "0.000")) && !IsToldBefore(measure, policies)
        select new ReviewRow(measure.Key == "undetermined" ? "decisions undetermined" : measure.Name, [.. values.Select(v => v ?? "-")]);

    // Where the next OOM kill is the last one.
    private static bool IsToldBefore(Measure measure, IReadOnlyList<PolicyResult> policies) =>
        measure.Key == "seconds_to_last_kill" && policies.All(p => p.Changes?.Oom is not { KillsAfter.Count: > 1 });
}
