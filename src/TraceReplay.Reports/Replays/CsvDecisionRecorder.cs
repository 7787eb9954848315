using CsvHelper;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One row a decision. The head is written apart, for it stands once above all captures and policies.</summary>
internal sealed class CsvDecisionRecorder : DecisionRecorder
{
    private static readonly string[] Columns =
    [
        "capture", "policy", "file", "line", "time", "task", "pid", "node", "site", "outcome", "expected", "verdict", "counterfactual", "horizon", "missing", "presumed", "clause",
    ];

    private readonly Capture _capture;
    private readonly string _policy;
    private readonly CsvWriter _csv;
    private HorizonPlace _horizon;

    public CsvDecisionRecorder(Capture capture, Policy policy)
    {
        (_capture, _policy) = (capture, policy.Name);
        _csv = CsvForm.WriterOn(Spool);
    }

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHead(Stream output)
    {
        using CsvWriter csv = CsvForm.WriterOn(output);
        csv.WriteHeader(Columns);
    }

    public override void OnDecision(in Decision decision) => _csv.WriteRecord(
        [
            _capture.Name, _policy, _capture.Files[decision.File].Name, CsvForm.Number(decision.Line), CsvForm.Time(decision.Time),
            _capture.Names[decision.Task.Comm], CsvForm.Pid(decision.Task), CsvForm.Known(decision.Node),
            DecisionSites.NameOf(decision.Site), ClauseText.Actual(decision), ClauseText.Expected(decision), Words.Of(decision.Verdict.Kind), CsvForm.Truth(decision.Counterfactual),
            _horizon.Of(decision, _capture) ?? string.Empty,
            MissingInputText.Describe(decision.Verdict.Missing), PresumptionText.Describe(decision.Verdict.Presumed), ClauseText.Message(decision),
        ]);

    protected override void Flush() => _csv.Flush();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _csv.Dispose();
        }

        base.Dispose(disposing);
    }
}
