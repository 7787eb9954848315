using System.Text;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One line a decision: line, time, task, node, site, outcome, verdict, and what is missing or was expected.</summary>
internal sealed class TextDecisionRecorder : DecisionRecorder
{
    private readonly Capture _capture;
    private readonly StreamWriter _writer;
    private readonly bool _manyFiles;

    public TextDecisionRecorder(Capture capture)
    {
        _capture = capture;
        _writer = new StreamWriter(Spool, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14) { NewLine = "\n" };
        _manyFiles = capture.Files.Count(f => f.Role == FileRole.Replayed) > 1;
    }

    public override void OnDecision(in Decision decision)
    {
        // A line number alone is ambiguous where the probes' file is replayed beside the trace.
        string place = _manyFiles ? $"{_capture.Files[decision.File].Name}:{decision.Line}" : decision.Line.ToString();
        string node = decision.Node < 0 ? "-" : decision.Node.ToString();
        _writer.Write($"{place,-24} {decision.Time,14} {_capture.Names.Format(decision.Task),-20} {node,2} ");
        _writer.Write($"{DecisionSites.NameOf(decision.Site),-20} {ClauseText.Actual(decision),-22} {Words.Of(decision.Verdict.Kind)}");
        _writer.WriteLine(Tail(decision));
    }

    protected override void Flush() => _writer.Flush();

    private static string Tail(in Decision decision)
    {
        string mark = decision.Counterfactual ? " (counterfactual)" : string.Empty;
        return decision.Verdict.Kind switch
        {
            VerdictKind.Undetermined => $"{mark} [{MissingInputText.Describe(decision.Verdict.Missing)}]",
            VerdictKind.Diverge => $"{mark}, expected {ClauseText.Expected(decision)}: {ClauseText.Message(decision)}",
            _ => mark,
        };
    }
}
