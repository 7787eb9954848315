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
        var common = new CommonOptions(command);
        command.SetAction((parsed, ct) => RunAsync(paths.Read(parsed), common.Read(parsed, console), console, ct));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CommonSettings settings, CliConsole console, CancellationToken ct)
    {
        var found = FoundCaptures.Find(paths);
        (IReadOnlyList<ReplayedCapture> captures, IReadOnlyList<InputProblem> problems) =
            await CaptureJobs.RunAsync(found, settings, console, (_, capture, token) => ReplayAsync(capture, settings, token), ct);
        try
        {
            var report = new VerifyReport
            {
                Captures = [.. captures.Select(c => new CaptureReport { IsFolder = false, Result = c.Result })],
                Problems = problems,
            };
            ProblemMessages.Say(report, console, settings);
            bool json = settings.Format == OutputFormat.Json;
            OutputFile.Write(settings, console, stream => Print(stream, captures, json));
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

    private static async Task<ReplayedCapture> ReplayAsync(Capture capture, CommonSettings settings, CancellationToken ct)
    {
        var recording = new ReplayRecording(capture, settings.Format == OutputFormat.Json);
        VerificationOptions options = CaptureJobs.OptionsOf(settings) with { Observer = (policy, _) => recording.Observe(policy) };
        return new ReplayedCapture(await CaptureVerification.RunAsync(capture, options, ct), recording);
    }

    private static void Print(Stream stream, IReadOnlyList<ReplayedCapture> captures, bool json)
    {
        if (json)
        {
            ReplayJson.Write(stream, captures);
        }
        else
        {
            ReplayText.Write(stream, captures);
        }
    }
}
