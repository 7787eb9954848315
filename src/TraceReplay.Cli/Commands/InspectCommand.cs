using System.CommandLine;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>inspect PATH...</c>: what is in a trace, and what is missing from it.</summary>
internal static class InspectCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("inspect", "Show what is in a trace, and what is missing from it.");
        var paths = new PathArgument(command);
        var common = new CommonOptions(command);
        var threadStats = new Option<bool>("--thread-stats") { Description = "The figures of the mail threads: retries, watermarks, hit rates, priorities." };
        command.Options.Add(threadStats);
        command.SetAction((parsed, ct) => RunAsync(paths.Read(parsed), common.Read(parsed, console), parsed.GetValue(threadStats), console, ct));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CommonSettings settings, bool withStats, CliConsole console, CancellationToken ct)
    {
        var found = FoundCaptures.Find(paths);
        DoneJobs<CaptureReport> jobs = await CaptureJobs.RunPartlyAsync(
            found, settings, console, job => InspectAsync(job, CaptureJobs.OptionsOf(settings, found.BundleOf(job.Source)) with { WithFigures = withStats }), ct, HasSnapshot);
        var report = new VerifyReport { Captures = jobs.Done, Problems = jobs.Problems, Partial = jobs.Partial };
        ProblemMessages.Say(report, console, settings);
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, stream => VerifyJson.Write(stream, report));
        }
        else if (withStats)
        {
            OutputFile.WriteText(settings, console, writer => ThreadStatsText.Write(writer, report, settings.Style));
        }
        else
        {
            OutputFile.WriteText(settings, console, writer => InspectText.Write(writer, report, settings.Style));
        }

        return report.ExitCode;
    }

    // A snapshot or a log alone shows something too, though nothing can be verified on it.
    private static bool HasSnapshot(Capture capture) => capture.Files.Any(f => f.Role == FileRole.Snapshot);

    private static async Task<CaptureReport> InspectAsync(CaptureJob job, VerificationOptions options)
    {
        CaptureResult result = await CaptureVerification.RunAsync(job.Capture, options with { Counter = job.Counter }, CancellationToken.None);
        return new CaptureReport
        {
            IsFolder = job.Source.IsFolder,
            Result = result,
            Inspection = Inspection.Of(result, result.Leading),
        };
    }
}
