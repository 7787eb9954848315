using System.CommandLine;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>compare A B</c>: the same workload before and after a patch.</summary>
internal static class CompareCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("compare", "Compare two captures, or two folders of repeated runs, of the same workload before and after a patch.");
        var paths = new PathArgument(command);
        var all = new Option<bool>("--all") { Description = "Show also what is the same, or unknown, in all runs." };
        command.Options.Add(all);
        var common = new CommonOptions(command, OutputFormat.Text, OutputFormat.Json, OutputFormat.Csv, OutputFormat.Markdown, OutputFormat.Mail);
        command.SetAction((parsed, ct) =>
        {
            CommonSettings settings = common.Read(parsed, console);
            return RunAsync(TwoOf(paths.Read(parsed)), settings, parsed.GetValue(all), console, ct);
        });
        return command;
    }

    private static async Task<int> RunAsync((string A, string B) paths, CommonSettings settings, bool all, CliConsole console, CancellationToken ct)
    {
        (ComparedSide a, IReadOnlyList<InputProblem> problemsOfA) = await ReadAsync(paths.A, settings, console, ct);
        (ComparedSide b, IReadOnlyList<InputProblem> problemsOfB) = await ReadAsync(paths.B, settings, console, ct);
        var report = new VerifyReport { Captures = [.. a.Captures, .. b.Captures], Problems = [.. problemsOfA, .. problemsOfB] };
        ProblemMessages.Say(report, console, settings);
        if (a.Captures.Count == 0 || b.Captures.Count == 0)
        {
            return ExitCodes.Failed;
        }

        var comparison = Comparison.Of(a, b);
        foreach (string warning in comparison.Warnings)
        {
            console.Say($"warning: {warning}");
        }

        Print(comparison, report, settings, all, console);
        return report.ExitCode;
    }

    private static async Task<(ComparedSide Side, IReadOnlyList<InputProblem> Problems)> ReadAsync(
        string path, CommonSettings settings, CliConsole console, CancellationToken ct)
    {
        var found = FoundCaptures.Find([path]);
        (IReadOnlyList<CaptureReport> captures, IReadOnlyList<InputProblem> problems) =
            await CaptureJobs.RunAsync(found, settings, console, (source, capture, token) => VerifyAsync(source, capture, CaptureJobs.OptionsBesideKernel(settings, found.BundleOf(source)), token), ct);
        return (new ComparedSide(path, captures), problems);
    }

    private static async Task<CaptureReport> VerifyAsync(CaptureSource source, Capture capture, VerificationOptions options, CancellationToken ct)
    {
        options = options with { WithFigures = true };
        return new CaptureReport { IsFolder = source.IsFolder, Result = await CaptureVerification.RunAsync(capture, options, ct) };
    }

    private static (string A, string B) TwoOf(IReadOnlyList<string> paths) => paths.Count == 2
        ? (paths[0], paths[1])
        : throw new UsageException(paths.Count == 1
            ? $"{paths[0]}: compare takes two paths, before and after, and this is one"
            : $"{paths[2]}: compare takes two paths, and this is the third; put repeated runs into a folder, one for each side");

    private static void Print(Comparison comparison, VerifyReport report, CommonSettings settings, bool all, CliConsole console)
    {
        switch (settings.Format)
        {
            case OutputFormat.Json:
                OutputFile.Write(settings, console, stream => CompareJson.Write(stream, report.ExitCode, comparison));
                break;
            case OutputFormat.Csv:
                OutputFile.Write(settings, console, stream => CompareCsv.Write(stream, comparison));
                break;
            case OutputFormat.Markdown:
                OutputFile.WriteText(settings, console, writer => CompareMarkdown.Write(writer, comparison, all));
                break;
            case OutputFormat.Mail:
                OutputFile.WriteText(settings, console, writer => CompareText.WriteMail(writer, comparison, all));
                break;
            default:
                OutputFile.WriteText(settings, console, writer => CompareText.Write(writer, comparison, all));
                break;
        }
    }
}
