using System.Text.Encodings.Web;
using System.Text.Json;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The elements of a JSON array, one decision a line.</summary>
internal sealed class JsonDecisionRecorder : DecisionRecorder
{
    private readonly Capture _capture;
    private readonly Utf8JsonWriter _json;
    private bool _any;

    public JsonDecisionRecorder(Capture capture)
    {
        _capture = capture;
        _json = new Utf8JsonWriter(Spool, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public override void OnDecision(in Decision decision)
    {
        Spool.Write(_any ? ",\n"u8 : "\n"u8);
        _any = true;
        _json.Reset();
        _json.WriteStartObject();
        WritePlace(decision);
        WriteOutcome(decision);
        _json.WriteEndObject();
        _json.Flush();
    }

    protected override void Flush() => _json.Flush();

    protected override void Dispose(bool disposing)
    {
        _json.Dispose();
        base.Dispose(disposing);
    }

    private void WritePlace(in Decision decision)
    {
        _json.WriteString("file", _capture.Files[decision.File].Name);
        _json.WriteNumber("line", decision.Line);
        WriteText("time", decision.Time.Format == TimeFormat.None ? null : decision.Time.ToString());
        WriteText("task", decision.Task.IsKnown ? _capture.Names.Format(decision.Task) : null);
        if (decision.Node < 0)
        {
            _json.WriteNull("node");
        }
        else
        {
            _json.WriteNumber("node", decision.Node);
        }
    }

    private void WriteOutcome(in Decision decision)
    {
        _json.WriteString("site", DecisionSites.NameOf(decision.Site));
        _json.WriteString("outcome", ClauseText.Actual(decision));
        _json.WriteString("expected", ClauseText.Expected(decision));
        _json.WriteString("verdict", Words.Of(decision.Verdict.Kind));
        WriteText("missing", decision.Verdict.Missing == MissingInputs.None ? null : MissingInputText.Describe(decision.Verdict.Missing));
        WriteText("presumed", decision.Verdict.Presumed == Presumptions.None ? null : PresumptionText.Describe(decision.Verdict.Presumed));
        _json.WriteBoolean("counterfactual", decision.Counterfactual);
    }

    private void WriteText(string name, string? value)
    {
        if (value is null)
        {
            _json.WriteNull(name);
        }
        else
        {
            _json.WriteString(name, value);
        }
    }
}
