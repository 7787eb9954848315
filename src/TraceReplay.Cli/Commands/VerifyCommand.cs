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
        var paths = new PathArgument(command, isOptional: true);
        var own = new VerifyOptions(command);
        var common = new CommonOptions(command, OutputFormat.Text, OutputFormat.Json, OutputFormat.JsonLines, OutputFormat.Csv, OutputFormat.JUnit, OutputFormat.Ktap);
        command.SetAction((parsed, ct) =>
        {
            CommonSettings settings = common.Read(parsed, console);
            VerifySettings verify = own.Read(parsed, settings, console);
            return RunAsync(PathsOf(paths.Read(parsed), verify), settings, verify, console, ct);
        });
        return command;
    }

    private static IReadOnlyList<string> PathsOf(IReadOnlyList<string> paths, VerifySettings own)
    {
        IReadOnlyList<string> all = own.From is null ? paths : [.. paths, .. CaptureList.Read(own.From)];
        return all.Count > 0 ? all : throw new UsageException("Required argument 'PATH' missing for command: 'verify'; see tracereplay verify --help");
    }

    private static async Task<int> RunAsync(
        IReadOnlyList<string> paths, CommonSettings settings, VerifySettings own, CliConsole console, CancellationToken ct)
    {
        if (settings.GoldenScope.IsNamedAndMissing)
        {
            throw new UsageException($"--golden {settings.Golden}: no such folder; accept makes it");
        }

        var all = FoundCaptures.Find(paths);
        ShardPlan? plan = own.Shard is null ? null : new ShardPlan(all);
        FoundCaptures found = plan is null ? all : plan.PartOf(own.Shard!);
        DoneJobs<CaptureReport> jobs = await CaptureJobs.RunPartlyAsync(found, settings, console, job => VerifyAsync(job, found, settings, own), ct);
        var report = new VerifyReport
        {
            Captures = jobs.Done,
            Problems = jobs.Problems,
            Partial = jobs.Partial,
            Orphans = own.Shard is { Index: > 1 } ? [] : Goldens.Orphans(settings, all),
            IsStrict = own.IsStrict,
            Explains = own.Explains,
            ShowsCoverage = own.ShowsCoverage,
            Shard = plan?.InfoOf(own.Shard!, settings, own),
        };
        ProblemMessages.Say(report, console, settings);
        PartitionOutput.Write(own.Partition, folder => VerdictOutput.WriteFolder(folder, report));
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
            Place = found.PlaceOf(source),
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
            case OutputFormat.JsonLines:
                OutputFile.Write(settings, console, stream => VerdictOutput.WriteLines(stream, report));
                break;
            case OutputFormat.Csv:
                OutputFile.Write(settings, console, stream => VerdictOutput.WriteCsv(stream, report));
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
