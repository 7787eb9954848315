using System.Text.Encodings.Web;
using System.Text.Json;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One decision a line: the elements of a JSON array, or (with a policy) JSON lines that say whose decision each is.</summary>
internal sealed class JsonDecisionRecorder : DecisionRecorder
{
    private readonly Capture _capture;
    private readonly string? _policy;
    private readonly Utf8JsonWriter _json;
    private bool _any;
    private HorizonPlace _horizon;

    /// <summary>Makes it.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="policy">The policy, for JSON lines; null for the elements of an array.</param>
    public JsonDecisionRecorder(Capture capture, string? policy)
    {
        (_capture, _policy) = (capture, policy);
        _json = new Utf8JsonWriter(Spool, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    public override void OnDecision(in Decision decision)
    {
        if (_policy is null)
        {
            Spool.Write(_any ? ",\n"u8 : "\n"u8);
        }

        _any = true;
        _json.Reset();
        _json.WriteStartObject();
        WriteWhose();
        WritePlace(decision);
        WriteOutcome(decision);
        _json.WriteEndObject();
        _json.Flush();
        if (_policy is not null)
        {
            Spool.Write("\n"u8);
        }
    }

    protected override void Flush() => _json.Flush();

    protected override void Dispose(bool disposing)
    {
        _json.Dispose();
        base.Dispose(disposing);
    }

    private void WriteWhose()
    {
        if (_policy is not null)
        {
            _json.WriteString("capture", _capture.Name);
            _json.WriteString("policy", _policy);
        }
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
        if (_policy is not null)
        {
            WriteText("horizon", _horizon.Of(decision, _capture));
        }
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
