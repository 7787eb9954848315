using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>What goes to standard error beside a report.</summary>
internal static class ProblemMessages
{
    /// <summary>One line for each input that could not be verified, one when received goldens could not be written, one when the result is partial.</summary>
    public static void Say(VerifyReport report, CliConsole console, CommonSettings settings)
    {
        foreach (InputProblem problem in report.Problems)
        {
            console.Say($"{problem.Path}: {problem.Message}");
        }

        if (report.Partial is not null)
        {
            console.Say(report.Partial.Words);
        }

        GoldenOutcome? unwritten = report.Captures.SelectMany(c => c.Goldens).FirstOrDefault(g => g.NotWritten is not null);
        if (unwritten is not null && !settings.Style.IsQuiet)
        {
            console.Say($"{settings.Golden}: received goldens are not written: {unwritten.NotWritten}");
        }
    }
}
