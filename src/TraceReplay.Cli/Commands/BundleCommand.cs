using System.CommandLine;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>bundle PATH -o FILE.tar.gz</c>: one archive with a capture and what came of it.</summary>
internal static class BundleCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("bundle", "Write one archive to attach: the capture, its goldens and decisions, a report, and hashes.");
        var paths = new PathArgument(command);
        var common = new CommonOptions(command);
        command.SetAction((parsed, ct) => RunAsync(paths.Read(parsed), common.Read(parsed, console), console, ct));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CommonSettings settings, CliConsole console, CancellationToken ct)
    {
        if (settings.Output is null && console.OutputIsTerminal)
        {
            throw new UsageException("a bundle is not for a terminal: give -o FILE.tar.gz, or redirect standard output");
        }

        (CaptureSource source, FoundCaptures found) = FoundCaptures.FindOne(paths, "bundle");
        MadeBundle bundle = await MakeAsync(source, found.BundleOf(source), settings, ct);
        OutputFile.Write(settings, console, bundle.WriteArchive);
        if (settings.Output is not null)
        {
            Print(bundle, settings with { Output = null }, console);
        }

        return ExitCodes.Ok;
    }

    private static async Task<MadeBundle> MakeAsync(CaptureSource source, Bundle? from, CommonSettings settings, CancellationToken ct)
    {
        try
        {
            CaptureSource held = Hold(source);
            Capture capture = await held.OpenAsync(ct);
            if (!capture.HasTrace)
            {
                throw new UsageException($"{source.Origin}: {InputAdvice.For(source.Origin, capture.Files.FirstOrDefault(f => f.Error is not null)?.Error)}");
            }

            using var recording = new ReplayRecording(capture, DecisionForm.Csv);
            VerificationOptions options = CaptureJobs.OptionsOf(settings, from) with
            {
                Policies = [],
                Beside = settings.Policies.Count > 0 ? settings.Policies : Goldens.Beside(settings, source.Name, from),
                Observer = (policy, _) => recording.Observe(policy),
            };
            CaptureResult result = await CaptureVerification.RunAsync(capture, options, ct);
            return new BundleContents(held, new ReplayedCapture(result, recording, held.IsFolder)) { KernelOption = options.Kernel }.Make();
        }
        catch (BundleException wrong)
        {
            throw new UsageException($"{source.Origin}: {wrong.Message}");
        }
    }

    // Replayed from memory, so that what is told of the capture is told of the very bytes that go into the bundle.
    private static CaptureSource Hold(CaptureSource source)
    {
        if (source.FileNames.Count == 0)
        {
            throw new UsageException($"{source.Origin}: a bundle holds files, and this is none; save it to a file");
        }

        return CaptureSource.OfFiles(source.Name, source.Origin, [.. source.FileNames.Select(source.ReadFile)], source.IsFolder);
    }

    private static void Print(MadeBundle bundle, CommonSettings settings, CliConsole console)
    {
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, bundle.WriteManifest);
        }
        else if (!settings.Style.IsQuiet)
        {
            OutputFile.WriteText(settings, console, bundle.WriteList);
        }
    }
}
