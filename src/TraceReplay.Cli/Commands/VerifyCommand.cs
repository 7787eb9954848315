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
        var own = new VerifyOptions(command);
        var common = new CommonOptions(command, OutputFormat.Text, OutputFormat.Json, OutputFormat.JUnit, OutputFormat.Ktap);
        command.SetAction((parsed, ct) =>
        {
            CommonSettings settings = common.Read(parsed, console);
            return RunAsync(paths.Read(parsed), settings, own.Read(parsed, settings, console), console, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, CommonSettings settings, VerifySettings own, CliConsole console, CancellationToken ct)
    {
        if (settings.GoldenScope.IsNamedAndMissing)
        {
            throw new UsageException($"--golden {settings.Golden}: no such folder; accept makes it");
        }

        var found = FoundCaptures.Find(paths);
        (IReadOnlyList<CaptureReport> captures, IReadOnlyList<InputProblem> problems) =
            await CaptureJobs.RunAsync(found, settings, console, (source, capture, token) => VerifyAsync(source, capture, found, settings, own, token), ct);
        var report = new VerifyReport
        {
            Captures = captures,
            Problems = problems,
            Orphans = Goldens.Orphans(settings, found),
            IsStrict = own.IsStrict,
            Explains = own.Explains,
            ShowsCoverage = own.ShowsCoverage,
        };
        ProblemMessages.Say(report, console, settings);
        Print(report, settings, console);
        return report.ExitCode;
    }

    private static async Task<CaptureReport> VerifyAsync(
        CaptureSource source, Capture capture, FoundCaptures found, CommonSettings settings, VerifySettings own, CancellationToken ct)
    {
        Bundle? bundle = Goldens.BundleOf(settings, found, source);
        VerificationOptions options = CaptureJobs.OptionsOf(settings, found.BundleOf(source)) with { MaxFindings = own.MaxFindings, Beside = Goldens.Beside(settings, capture.Name, bundle) };
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, ct);
        bool isExpected = settings.GoldenScope.Expects(source.IsFolder ? source.Origin : null);
        IReadOnlyList<string> texts = Goldens.Render(result);
        IReadOnlyList<GoldenOutcome> goldens = bundle?.Compare(result, texts) ?? Goldens.Compare(own.Store, result, texts, isExpected);
        return new CaptureReport
        {
            IsFolder = source.IsFolder,
            Result = Goldens.Asked(result, settings),
            Contexts = await ContextsAsync(source, result, ct),
            Goldens = await Goldens.WithReasonsAsync(source, result, options, goldens, ct),
        };
    }

    // Opened again, so that the accounts of the capture stay as they are; without a finding it is not.
    private static async Task<FindingContexts> ContextsAsync(CaptureSource source, CaptureResult result, CancellationToken ct)
    {
        Finding[] findings = [.. result.Policies.SelectMany(p => p.Findings).Concat(result.Invariants.Findings).Where(FindingContexts.Has)];
        if (findings.Length == 0)
        {
            return FindingContexts.None;
        }

        return result.Capture.CanReadAgain
            ? await FindingContexts.ReadAsync(await source.OpenAsync(ct), findings, ct)
            : FindingContexts.Unreadable("standard input and pipes cannot be read again: save the text, and the neighbours of the line are shown");
    }

    private static void Print(VerifyReport report, CommonSettings settings, CliConsole console)
    {
        switch (settings.Format)
        {
            case OutputFormat.Json:
                OutputFile.Write(settings, console, stream => VerifyJson.Write(stream, report));
                break;
            case OutputFormat.JUnit:
                OutputFile.Write(settings, console, stream => JUnitReport.Write(stream, report));
                break;
            case OutputFormat.Ktap:
                OutputFile.WriteText(settings, console, writer => KtapReport.Write(writer, report));
                break;
            case OutputFormat.Text when report.Captures.Count > 0 || report.Orphans.Count > 0:
                OutputFile.WriteText(settings, console, writer => VerifyText.Write(writer, report, settings.Style));
                break;
        }
    }
}
