using System.CommandLine;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>minimize PATH -o DIR</c>: the smallest capture that still shows a finding.</summary>
internal static class MinimizeCommand
{
    private const int MostNamed = 5;

    public static Command Create(CliConsole console)
    {
        var command = new Command("minimize", "Write the smallest capture that still shows the same finding.");
        var paths = new PathArgument(command);
        var finding = new Option<string?>("--finding") { Description = "The finding to keep, by its id and line (default: the first error).", HelpName = "ID[:LINE]" };
        command.Options.Add(finding);
        var common = new CommonOptions(command);
        Option output = command.Options.Single(o => o.Name == "-o");
        (output.Description, output.HelpName) = ("The folder to write the small capture to: empty, or not there yet.", "DIR");
        command.SetAction((parsed, ct) =>
        {
            CommonSettings settings = common.Read(parsed, console);
            (CaptureSource source, FoundCaptures found) = FoundCaptures.FindOne(paths.Read(parsed), "minimize");

            // A bundle was made with a kernel of its own where none could be found.
            settings = settings with { Kernel = settings.Kernel ?? found.BundleOf(source)?.KernelOption };
            return RunAsync(source, ChoiceOf(parsed.GetValue(finding)), settings, console, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync(CaptureSource source, FindingChoice choice, CommonSettings settings, CliConsole console, CancellationToken ct)
    {
        using var folder = new NewFolder(settings.Output);
        CaptureResult whole = await VerifyAsync(source, settings, ct);
        Finding finding = Choose(whole, choice);
        MinimizedCapture? small;
        using (var meter = new MinimizeMeter(console, settings.Style.IsQuiet))
        {
            small = await new CaptureMinimization(source, whole, settings.Kernel, meter.Step).WriteAsync(finding, folder.Draft, ct);
        }

        if (small is null)
        {
            throw new UsageException($"{whole.Capture.Name}: not even a copy of the capture shows the finding; nothing is written");
        }

        var report = new MinimizeReport(small, settings.Output!, new DirectoryInfo(folder.Draft).EnumerateFiles().Sum(f => f.Length));
        ct.ThrowIfCancellationRequested();
        folder.Publish();
        Print(report, settings with { Output = null }, console);
        return ExitCodes.Ok;
    }

    private static async Task<CaptureResult> VerifyAsync(CaptureSource source, CommonSettings settings, CancellationToken ct)
    {
        Capture capture = await source.OpenAsync(ct);
        string path = source.Origin;
        if (capture.IsLogAlone)
        {
            throw new UsageException($"{path}: a log without a trace has no events to minimize; its report can be cut out by hand");
        }

        if (!capture.HasTrace)
        {
            throw new UsageException($"{path}: {InputAdvice.For(path, capture.Files.FirstOrDefault(f => f.Error is not null)?.Error)}");
        }

        return capture.CanReadAgain
            ? await CaptureVerification.RunAsync(capture, CaptureJobs.OptionsOf(settings), ct)
            : throw new UsageException($"{path}: minimize reads its input more than once, and a pipe can be read only once; save it to a file");
    }

    private static FindingChoice ChoiceOf(string? text) => text is null
        ? default
        : FindingChoice.Parse(text) ?? throw new UsageException($"--finding {text}: give the id of a finding, or id:line");

    private static Finding Choose(CaptureResult whole, FindingChoice choice)
    {
        IReadOnlyList<Finding> candidates = FindingChoice.Candidates(whole);
        if (choice.Choose(candidates) is Finding finding)
        {
            return finding;
        }

        string name = whole.Capture.Name;
        string asked = choice.Id is null ? "nothing to minimize" : choice.Line > 0 ? $"no finding {choice.Id}:{choice.Line}" : $"no finding {choice.Id}";
        string there = string.Join(", ", candidates.Take(MostNamed).Select(f => $"{f.Id}:{f.Line}")) + (candidates.Count > MostNamed ? ", …" : string.Empty);
        throw new UsageException(candidates.Count == 0
            ? $"{name}: {asked}: verify finds no divergence and no broken invariant in it"
            : $"{name}: {asked}; there are {there}");
    }

    private static void Print(MinimizeReport report, CommonSettings settings, CliConsole console)
    {
        if (settings.Format == OutputFormat.Json)
        {
            OutputFile.Write(settings, console, stream => MinimizeJson.Write(stream, ExitCodes.Ok, report));
        }
        else
        {
            OutputFile.WriteText(settings, console, writer => MinimizeText.Write(writer, report, settings.Style));
        }
    }
}
