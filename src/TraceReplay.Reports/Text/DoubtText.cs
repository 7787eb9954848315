using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What verdicts lack and what they rest on, in words.</summary>
internal static class DoubtText
{
    private const int MostKinds = 3;

    /// <summary>What is missing, presumed and tolerated, each kind a line with its count.</summary>
    public static IEnumerable<string> Lines(PolicyResult policy)
    {
        DecisionSummary decisions = policy.Decisions;
        List<KeyValuePair<MissingInputs, long>> missing = [.. decisions.Missing.OrderByDescending(m => m.Value).ThenBy(m => m.Key)];
        foreach ((MissingInputs inputs, long count) in missing.Take(MostKinds))
        {
            yield return $"{count} undetermined for want of {MissingInputText.Describe(inputs)}";
        }

        long others = missing.Skip(MostKinds).Sum(m => m.Value);
        if (others > 0)
        {
            yield return $"{others} undetermined for want of other inputs (--explain names them)";
        }

        foreach ((Presumptions presumed, long count) in decisions.Presumed)
        {
            yield return $"{count} {(policy.IsNative ? "agree" : "hold")} if {PresumptionText.Describe(presumed)}";
        }

        foreach ((Quirk quirk, long count) in policy.Quirks.OrderBy(q => q.Key))
        {
            yield return $"{count} tolerated: {QuirkText.Describe(quirk)}";
        }
    }

    /// <summary>What only the invariants tolerate; faults of the recorder are told with the policies.</summary>
    public static IEnumerable<string> Tolerated(InvariantResult invariants) => invariants.Quirks
        .Where(q => q.Key is Quirk.CounterLineLate or Quirk.StaleWaker or Quirk.KilledWhileThrottled)
        .OrderBy(q => q.Key)
        .Select(q => $"{q.Value} tolerated: {QuirkText.Describe(q.Key)}");
}
