using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The first decision in which policies differ, in a sentence.</summary>
internal static class FirstDifferenceText
{
    /// <summary>The sentence.</summary>
    /// <param name="capture">The capture.</param>
    /// <param name="first">The difference.</param>
    /// <param name="answers">The answers to tell, by policy.</param>
    public static string Sentence(CaptureResult capture, FirstDifference first, IEnumerable<KeyValuePair<string, long?>> answers)
    {
        Decision at = first.Decision;
        string told = string.Join(", ", answers.Select(a => $"{a.Key} {ClauseText.AnswerText(at.Clause, a.Value)}"));
        return $"{at.Time} {capture.Capture.Names.Format(at.Task)} {DecisionSites.NameOf(at.Site)} ({capture.Capture.Files[at.File].Name}:{at.Line}): "
            + $"the kernel {ClauseText.Actual(at)}; {told} ({ClauseText.Message(at)}).";
    }
}
