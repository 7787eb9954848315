using System.CommandLine;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>replay PATH...</c>: every decision of the chosen policies.</summary>
internal static class ReplayCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("replay", "Show every decision of the chosen policies.");
        var paths = new PathArgument(command);
        var common = new CommonOptions(command, OutputFormat.Text, OutputFormat.Json, OutputFormat.JsonLines, OutputFormat.Csv);
        var summary = new Option<bool>("--summary") { Description = "Only the policies side by side, without their decisions (text)." };
        command.Options.Add(summary);
        command.SetAction((parsed, ct) => RunAsync(paths.Read(parsed), common.Read(parsed, console), parsed.GetValue(summary), console, ct));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CommonSettings settings, bool summaryOnly, CliConsole console, CancellationToken ct)
    {
        if (summaryOnly && settings.Format != OutputFormat.Text)
        {
            throw new UsageException("--summary: for text only; json has the summary beside the decisions, csv and jsonl have decisions only");
        }

        var found = FoundCaptures.Find(paths);
        (IReadOnlyList<ReplayedCapture> captures, IReadOnlyList<InputProblem> problems) =
            await CaptureJobs.RunAsync(found, settings, console, (source, capture, token) => ReplayAsync(source, capture, CaptureJobs.OptionsOf(settings, found.BundleOf(source)), settings.Format, token), ct);
        try
        {
            var report = new VerifyReport
            {
                Captures = [.. captures.Select(c => new CaptureReport { IsFolder = c.IsFolder, Result = c.Result })],
                Problems = problems,
            };
            ProblemMessages.Say(report, console, settings);
            foreach (string message in InputFindingText.Messages(report))
            {
                console.Say(message);
            }

            OutputFile.Write(settings, console, stream => Print(stream, captures, settings, summaryOnly));
            return report.ExitCode;
        }
        finally
        {
            foreach (ReplayedCapture capture in captures)
            {
                capture.Recording.Dispose();
            }
        }
    }

    private static async Task<ReplayedCapture> ReplayAsync(CaptureSource source, Capture capture, VerificationOptions options, OutputFormat format, CancellationToken ct)
    {
        var recording = new ReplayRecording(capture, FormOf(format));
        options = options with { Observer = (policy, _) => recording.Observe(policy) };
        return new ReplayedCapture(await CaptureVerification.RunAsync(capture, options, ct), recording, source.IsFolder);
    }

    private static void Print(Stream stream, IReadOnlyList<ReplayedCapture> captures, CommonSettings settings, bool summaryOnly)
    {
        switch (settings.Format)
        {
            case OutputFormat.Json:
                ReplayJson.Write(stream, captures);
                break;
            case OutputFormat.JsonLines or OutputFormat.Csv:
                ReplayRows.Write(stream, captures, FormOf(settings.Format));
                break;
            default:
                ReplayText.Write(stream, captures, settings.Style, summaryOnly);
                break;
        }
    }

    private static DecisionForm FormOf(OutputFormat format) => format switch
    {
        OutputFormat.Json => DecisionForm.Json,
        OutputFormat.JsonLines => DecisionForm.JsonLines,
        OutputFormat.Csv => DecisionForm.Csv,
        _ => DecisionForm.Text,
    };
}
