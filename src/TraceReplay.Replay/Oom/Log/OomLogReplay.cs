using System.Text;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The decisions that the reports of a log show where there is no trace: each stands at the line at which its report begins.</summary>
internal sealed class OomLogReplay(Capture capture, IDecisionSink sink)
{
    /// <summary>Hands the decisions on.</summary>
    public void Run(IReadOnlyList<OomVerdict> verdicts)
    {
        foreach (OomVerdict verdict in verdicts)
        {
            Emit(verdict);
        }
    }

    private void Emit(OomVerdict verdict)
    {
        OomRequest request = verdict.Request;
        MissingInputs missing = request.Scope == OomScope.Unknown ? MissingInputs.OomScope : MissingInputs.GfpMask;
        Emit(verdict, Clause.KillAllowed, Verdict.Of(verdict.Allowed, observed: true, missing), -1, CounterSet.OfTruth(verdict.Allowed), new ClauseValues(request.Order ?? -1, (long)request.Scope));
        OomZoneVerdict? nearest = verdict.Nearest;
        int node = nearest?.Zone.Node ?? -1;
        if (verdict.LastTryFails is TriOutcome fails)
        {
            var values = new ClauseValues(nearest?.Zone.Free ?? -1, nearest?.Zone.High ?? -1, nearest?.LowmemReserve ?? Bounds.Unknown);
            Emit(verdict, Clause.LastTryFails, VerdictOf(fails), node, CounterSet.OfTruth(fails.Value), values);
        }

        if (verdict.Due is TriOutcome due)
        {
            bool memcg = request.Scope == OomScope.Memcg;
            ClauseValues values = memcg
                ? new ClauseValues(verdict.Report.MemcgUsageKb ?? -1, verdict.Report.MemcgLimitKb ?? -1)
                : new ClauseValues(nearest?.Available ?? -1, nearest?.Zone.Min ?? -1, nearest?.LowmemReserve ?? Bounds.Unknown);
            Emit(verdict, memcg ? Clause.ChargeFails : Clause.KillDue, VerdictOf(due), node, CounterSet.OfTruth(due.Value), values);
        }
    }

    private static Verdict VerdictOf(TriOutcome outcome) =>
        Verdict.Of(outcome.Value, observed: true, outcome.Missing) with { Presumed = outcome.Value == Tri.Unknown ? Presumptions.None : outcome.Presumed };

    private void Emit(OomVerdict verdict, Clause clause, Verdict judged, int node, CounterSet expected, in ClauseValues values)
    {
        OomReport report = verdict.Report;
        int file = 0;
        while (capture.Files[file].Name != report.File)
        {
            file++;
        }

        TaskId task = report.Pid is int pid ? new TaskId(capture.Names.Intern(Encoding.UTF8.GetBytes(report.Comm ?? "")), pid) : TaskId.Unknown;
        var at = new EventOrigin(file, report.Line, node, report.Time, task, report.Order ?? 0);
        sink.OnDecision(Decision.At(at, DecisionSite.OutOfMemory, clause, judged, 1, expected, values));
    }
}
