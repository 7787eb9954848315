using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>replay</c> as CSV or JSON lines: the decisions and nothing else, so that a program can read them as they come.</summary>
public static class ReplayRows
{
    /// <summary>Writes the decisions.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="captures">The captures.</param>
    /// <param name="form">CSV, with the names of the columns first, or JSON lines.</param>
    public static void Write(Stream output, IReadOnlyList<ReplayedCapture> captures, DecisionForm form)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(captures);
        if (form == DecisionForm.Csv)
        {
            CsvDecisionRecorder.WriteHead(output);
        }

        foreach (ReplayedCapture capture in captures)
        {
            foreach (PolicyResult policy in capture.Result.Policies)
            {
                ReplayRecording.Of(policy).CopyTo(output);
            }
        }
    }

    /// <summary>Writes the decisions of one policy as CSV, with the names of the columns.</summary>
    internal static void Write(Stream output, PolicyResult policy)
    {
        CsvDecisionRecorder.WriteHead(output);
        ReplayRecording.Of(policy).CopyTo(output);
    }
}
