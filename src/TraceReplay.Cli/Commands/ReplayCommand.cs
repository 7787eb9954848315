using System.CommandLine;
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
        var own = new ReplayOptions(command);
        command.SetAction((parsed, ct) =>
        {
            CommonSettings settings = common.Read(parsed, console);
            return RunAsync(paths.Read(parsed), settings, own.Read(parsed, settings), console, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CommonSettings settings, ReplaySettings own, CliConsole console, CancellationToken ct)
    {
        var found = FoundCaptures.Find(paths);
        DoneJobs<ReplayedCapture> jobs = await CaptureJobs.RunPartlyAsync(
            found, settings, console, job => ReplayAsync(job, CaptureJobs.OptionsOf(settings, found.BundleOf(job.Source)), settings.Format, own.Rows), ct);
        try
        {
            var report = new VerifyReport
            {
                Captures = [.. jobs.Done.Select(c => new CaptureReport { IsFolder = c.IsFolder, Result = c.Result })],
                Problems = jobs.Problems,
                Partial = jobs.Partial,
            };
            ProblemMessages.Say(report, console, settings);
            foreach (string message in InputFindingText.Messages(report))
            {
                console.Say(message);
            }

            OutputFile.Write(settings, console, stream => Print(stream, jobs, settings, own));
            return report.ExitCode;
        }
        finally
        {
            foreach (ReplayedCapture capture in jobs.Done)
            {
                capture.Recording.Dispose();
            }
        }
    }

    private static async Task<ReplayedCapture> ReplayAsync(CaptureJob job, VerificationOptions options, OutputFormat format, ReplayRowKind rows)
    {
        var recording = new ReplayRecording(job.Capture, FormOf(format));

        // Stalls and runs are those of the recorded kernel, whatever policies are held beside it.
        options = rows == ReplayRowKind.Decisions
            ? options with { Observer = (policy, _) => recording.Observe(policy) }
            : options with { Policies = [], Beside = options.Policies, WithTimeline = rows == ReplayRowKind.Runs };
        CaptureResult result = await CaptureVerification.RunAsync(job.Capture, options with { Counter = job.Counter }, CancellationToken.None);
        return new ReplayedCapture(result, recording, job.Source.IsFolder);
    }

    private static void Print(Stream stream, DoneJobs<ReplayedCapture> jobs, CommonSettings settings, ReplaySettings own)
    {
        IReadOnlyList<ReplayedCapture> captures = jobs.Done;
        switch (settings.Format)
        {
            case OutputFormat.Json:
                ReplayJson.Write(stream, captures, jobs.Partial);
                break;
            case OutputFormat.Csv when own.Rows == ReplayRowKind.Episodes:
                CsvEpisodes.Write(stream, [.. captures.Select(c => c.Result)]);
                break;
            case OutputFormat.Csv when own.Rows == ReplayRowKind.Runs:
                CsvRuns.Write(stream, [.. captures.Select(c => c.Result)]);
                break;
            case OutputFormat.JsonLines or OutputFormat.Csv:
                ReplayRows.Write(stream, captures, FormOf(settings.Format));
                break;
            default:
                ReplayText.Write(stream, captures, settings.Style, own.SummaryOnly);
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
