using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What is wrong with the input of a command whose output holds decisions only: it goes to standard error.</summary>
public static class InputFindingText
{
    /// <summary>A message for each finding about the input: lost events, lines that cannot be read, a cut file, a kernel that is assumed.</summary>
    /// <param name="report">The captures.</param>
    public static IEnumerable<string> Messages(VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        return report.Captures.SelectMany(c => c.Result.InputFindings.Select(f => Message(c, f)));
    }

    private static string Message(CaptureReport capture, Finding finding)
    {
        using var text = new StringWriter { NewLine = "\n" };
        FindingText.Write(text, capture, finding, new TextStyle(Color: false, IsQuiet: true));
        return text.ToString().TrimEnd('\n');
    }
}
