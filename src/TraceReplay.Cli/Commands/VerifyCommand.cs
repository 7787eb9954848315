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
        DoneJobs<CaptureReport> jobs = await CaptureJobs.RunPartlyAsync(found, settings, console, job => VerifyAsync(job, found, settings, own), ct);
        var report = new VerifyReport
        {
            Captures = jobs.Done,
            Problems = jobs.Problems,
            Partial = jobs.Partial,
            Orphans = Goldens.Orphans(settings, found),
            IsStrict = own.IsStrict,
            Explains = own.Explains,
            ShowsCoverage = own.ShowsCoverage,
        };
        ProblemMessages.Say(report, console, settings);
        Print(report, settings, console);
        return report.ExitCode;
    }

    private static async Task<CaptureReport> VerifyAsync(CaptureJob job, FoundCaptures found, CommonSettings settings, VerifySettings own)
    {
        (CaptureSource source, Capture capture, _) = job;
        Bundle? bundle = Goldens.BundleOf(settings, found, source);
        VerificationOptions options = CaptureJobs.OptionsOf(settings, found.BundleOf(source)) with
        {
            MaxFindings = own.MaxFindings,
            Beside = Goldens.Beside(settings, capture.Name, bundle),
            Counter = job.Counter,
            KeepsRows = Goldens.AreSought(settings, found, source),
        };
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, CancellationToken.None);

        // A golden speaks of the whole capture.
        IReadOnlyList<GoldenOutcome> goldens = capture.IsInterrupted ? [] : Goldens.Compare(own.Store, settings, found, source, result);
        return new CaptureReport
        {
            IsFolder = source.IsFolder,
            Result = Goldens.Asked(result, settings),
            Contexts = await FindingContexts.OfAsync(source, result, CancellationToken.None),
            Goldens = await Goldens.WithReasonsAsync(source, result, options with { Counter = null, KeepsRows = true }, goldens, CancellationToken.None),
        };
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
            case OutputFormat.Text when report.Captures.Count > 0 || report.Orphans.Count > 0 || report.Partial is not null:
                OutputFile.WriteText(settings, console, writer => VerifyText.Write(writer, report, settings.Style));
                break;
        }
    }
}
