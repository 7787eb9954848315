using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The test of a capture's input. Losses and malformed lines alone do not fail it: they show in the verdicts they left open.</summary>
internal static class InputCases
{
    private const string Group = "input";
    private const string Name = "recording";

    public static TestCase Of(CaptureReport capture)
    {
        var lines = LinesDocument.Sum(capture.Replayed);
        string summary = string.Create(
            CultureInfo.InvariantCulture,
            $"{lines.Total} lines: {lines.Parsed} parsed, {lines.Ignored} ignored, {lines.Unknown} unknown, {lines.Malformed} malformed; {capture.Replayed.Sum(f => f.LostEvents)} events lost");
        IReadOnlyList<Finding> findings = capture.Result.InputFindings;
        return new TestCase(Group, Name, capture.IsInterrupted ? TestStatus.Error : TestStatus.Pass, summary, FindingLines.Of(capture, findings));
    }

    /// <summary>The test of a command that was interrupted: no CI may take its result for a whole one.</summary>
    public static TestCase Of(PartialRun partial) => TestCase.Of(Group, "captures", TestStatus.Error, partial.Words);

    /// <summary>The test of an input that could not be verified.</summary>
    public static TestCase Of(InputProblem problem) => TestCase.Of(Group, Name, TestStatus.Error, problem.Message);
}
