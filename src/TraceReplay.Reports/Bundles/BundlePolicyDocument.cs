using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A policy of a bundle, with the counts of its decisions on the capture as it is in there.</summary>
internal sealed record BundlePolicyDocument(
    string Policy,
    bool Native,
    long Decisions,
    long Agree,
    long Diverge,
    long Undetermined,
    long Counterfactual,
    string DecisionsSha256,
    string GoldenFile,
    string DecisionsFile,
    string? PolicyFile)
{
    /// <summary>The document of a policy.</summary>
    public static BundlePolicyDocument Of(PolicyResult policy, string? policyFile)
    {
        SiteCounts total = policy.Decisions.Total;
        string file = policy.Policy.FileName;
        return new BundlePolicyDocument(
            policy.Policy.Name,
            policy.IsNative,
            total.Decisions,
            total.Agree,
            total.Diverge,
            total.Undetermined,
            total.Counterfactual,
            policy.Sha256,
            BundleNames.Golden(file),
            BundleNames.Decisions(file),
            policyFile);
    }
}
