using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The first decision in which two of the policies differ; an answer is null where nothing recorded decides.</summary>
internal sealed record FirstDifferenceDocument(
    string File, long Line, string? Time, string? Task, string Site, string Kernel, string Message, Dictionary<string, string?> Answers)
{
    public static FirstDifferenceDocument? Of(CaptureResult result)
    {
        if (result.FirstDifference is not FirstDifference first)
        {
            return null;
        }

        Decision at = first.Decision;
        return new FirstDifferenceDocument(
            result.Capture.Files[at.File].Name, at.Line, RecordingDocument.TimeOrNull(at.Time), at.Task.IsKnown ? result.Capture.Names.Format(at.Task) : null,
            DecisionSites.NameOf(at.Site), ClauseText.Actual(at), ClauseText.Message(at),
            first.Answers.ToDictionary(a => a.Key, a => a.Value is long answer ? ClauseText.Outcome(at.Clause, answer) : null, StringComparer.Ordinal));
    }
}
