using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests.Oracle;

/// <summary>Holds what the model says of a simulated recording against what the machine did.</summary>
internal static class TruthCheck
{
    public static IEnumerable<string> Contradictions(SimulatedRun run) =>
        run.Verified.Decisions.Where(d => Contradicts(d, run)).Select(d => run.Tell(d)).Concat(Ends(run));

    private static bool Contradicts(in Decision decision, SimulatedRun run)
    {
        // A line that came before its cause, a call that was never made and a page from the reserves are told, and not admitted.
        const MissingInputs Told = MissingInputs.ResetCause | MissingInputs.ZonelistUpdate | MissingInputs.ReserveUser;
        if ((decision.Verdict.Missing & Told) == 0 && !decision.Expected.Contains(decision.Observed))
        {
            return true;
        }

        Truth? truth = run.Recording[decision.Line].Truth;
        return decision.Clause switch
        {
            // From 7.2 on, a 17th loop and a restart by check_retry_cpuset look the same: the model takes it for the loop.
            Clause.SilentGiveUp => run.Scenario.Source < KernelSource.Linux72 && decision.Verdict.Kind == VerdictKind.Agree && truth?.SilentCall != true,
            Clause.LoopCounter => decision.Observed != truth?.NoProgressLoops,
            Clause.FailureCount or Clause.CounterAfterRun or Clause.CounterRead => decision.Observed != truth?.KswapdFailures,
            Clause.RunFails => decision.Observed != (truth?.RunFailed == true ? 1 : 0),
            _ => false,
        };
    }

    // Whether a node is hopeless where the recording ends. Before 7.2 nothing but a probe tells how the last run ended.
    private static IEnumerable<string> Ends(SimulatedRun run)
    {
        if (run.Scenario.TracesLate || (run.Scenario is { Probes: false, Source: < KernelSource.Linux72 }))
        {
            yield break;
        }

        int[] failures = run.Recording.Lines.Last().Failures;
        foreach (NodeHistory node in run.Verified.Policy.Nodes)
        {
            bool hopeless = failures[node.Node] >= KernelConstants.MAX_RECLAIM_RETRIES;
            if (node.End == (hopeless ? NodeEnd.Running : NodeEnd.Stopped))
            {
                yield return $"{run.Scenario.Source} seed {run.Scenario.Seed}: node {node.Node} is {node.End} with {failures[node.Node]} failures";
            }
        }
    }
}
