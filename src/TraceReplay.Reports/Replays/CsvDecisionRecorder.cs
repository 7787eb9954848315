using System.Globalization;
using System.Text;
using CsvHelper;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One row a decision. The head is written apart, for it stands once above all captures and policies.</summary>
internal sealed class CsvDecisionRecorder : DecisionRecorder
{
    private static readonly string[] Columns =
    [
        "capture", "policy", "file", "line", "time", "task", "pid", "node", "site", "outcome", "expected", "verdict", "counterfactual", "missing", "presumed", "clause",
    ];

    private readonly Capture _capture;
    private readonly string _policy;
    private readonly CsvWriter _csv;

    public CsvDecisionRecorder(Capture capture, Policy policy)
    {
        (_capture, _policy) = (capture, policy.Name);
        _csv = WriterOn(Spool);
    }

    /// <summary>Writes the names of the columns.</summary>
    public static void WriteHead(Stream output)
    {
        using CsvWriter csv = WriterOn(output);
        Row(csv, Columns);
    }

    public override void OnDecision(in Decision decision) => Row(
        _csv,
        [
            _capture.Name, _policy, _capture.Files[decision.File].Name, Number(decision.Line), decision.Time.Format == TimeFormat.None ? string.Empty : decision.Time.ToString(),
            _capture.Names[decision.Task.Comm], decision.Task.IsKnown ? Number(decision.Task.Pid) : string.Empty, decision.Node < 0 ? string.Empty : Number(decision.Node),
            DecisionSites.NameOf(decision.Site), ClauseText.Actual(decision), ClauseText.Expected(decision), Words.Of(decision.Verdict.Kind), decision.Counterfactual ? "yes" : "no",
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

    private static CsvWriter WriterOn(Stream stream) =>
        new(new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true) { NewLine = "\n" }, Rfc4180);

    // RFC 4180 but for its line ends, which are LF as everywhere here.
    private static CsvHelper.Configuration.CsvConfiguration Rfc4180 => new(CultureInfo.InvariantCulture) { NewLine = "\n" };

    private static void Row(CsvWriter csv, ReadOnlySpan<string> cells)
    {
        foreach (string cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.NextRecord();
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
