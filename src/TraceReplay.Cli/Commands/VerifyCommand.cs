using System.CommandLine;
using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>verify PATH...</c>: did the kernel decide what its source says, and do the goldens hold?</summary>
internal static class VerifyCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("verify", "Hold each decision against the kernel's source, and the whole against the goldens.");
        var paths = new PathArgument(command);
        var strict = new Option<bool>("--strict") { Description = "Exit 3 also when a decision is undetermined without any loss." };
        var check = new Option<bool>("--check") { Description = "Write no received goldens (so does CI in the environment)." };
        command.Options.Add(strict);
        command.Options.Add(check);
        var common = new CommonOptions(command);
        command.SetAction((parsed, ct) =>
        {
            CommonSettings settings = common.Read(parsed, console);
            var store = new GoldenStore(settings.Golden, GoldenWriting.ForbiddenBecause(parsed.GetValue(check), console.Variable("CI")));
            return RunAsync(paths.Read(parsed), settings, store, parsed.GetValue(strict), console, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, CommonSettings settings, GoldenStore store, bool strict, CliConsole console, CancellationToken ct)
    {
        if (settings.GoldenScope.IsNamedAndMissing)
        {
            throw new UsageException($"--golden {settings.Golden}: no such folder; accept makes it");
        }

        var found = FoundCaptures.Find(paths);
        (IReadOnlyList<CaptureReport> captures, IReadOnlyList<InputProblem> problems) =
            await CaptureJobs.RunAsync(found, settings, console, (source, capture, token) => VerifyAsync(source, capture, settings, store, token), ct);
        var report = new VerifyReport
        {
            Captures = captures,
            Problems = problems,
            Orphans = Goldens.Orphans(settings, found),
            IsStrict = strict,
        };
        ProblemMessages.Say(report, console, settings);
        Print(report, settings, console);
        return report.ExitCode;
    }

    private static async Task<CaptureReport> VerifyAsync(
        CaptureSource source, Capture capture, CommonSettings settings, GoldenStore store, CancellationToken ct)
    {
        CaptureResult result = await CaptureVerification.RunAsync(capture, CaptureJobs.OptionsOf(settings), ct);
        bool isExpected = settings.GoldenScope.Expects(source.Directory);
        return new CaptureReport
        {
            IsFolder = source.Directory is not null,
            Result = result,
            Goldens = Goldens.Compare(store, result, Goldens.Render(result), isExpected),
        };
    }

    private static void Print(VerifyReport report, CommonSettings settings, CliConsole console)
    {
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, stream => VerifyJson.Write(stream, report));
        }
        else if (report.Captures.Count > 0 || report.Orphans.Count > 0)
        {
            OutputFile.WriteText(settings, console, writer => VerifyText.Write(writer, report, settings.Style));
        }
    }
}
