using System.CommandLine;
using System.Security.Cryptography;
using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>report PATH...</c>: a report to attach to a patch review.</summary>
internal static class ReportCommand
{
    public static Command Create(CliConsole console)
    {
        var command = new Command("report", "Write a report to attach to a patch review.");
        var paths = new PathArgument(command);
        var common = new CommonOptions(command, OutputFormat.Mail, OutputFormat.Markdown, OutputFormat.Html, OutputFormat.Perfetto);
        command.SetAction((parsed, ct) => RunAsync(paths.Read(parsed), common.Read(parsed, console), console, ct));
        return command;
    }

    private static async Task<int> RunAsync(IReadOnlyList<string> paths, CommonSettings settings, CliConsole console, CancellationToken ct)
    {
        var found = FoundCaptures.Find(paths);
        (IReadOnlyList<CaptureReport> captures, IReadOnlyList<InputProblem> problems) =
            await CaptureJobs.RunAsync(found, settings, console, (source, capture, token) => ReadAsync(source, capture, found, settings, token), ct);
        var report = new VerifyReport { Captures = captures, Problems = problems };
        ProblemMessages.Say(report, console, settings);
        if (captures.Count > 0)
        {
            OutputFile.Write(settings, console, stream => Print(stream, report, RequestOf(paths, settings), settings.Format));
        }

        return report.ExitCode;
    }

    private static async Task<CaptureReport> ReadAsync(CaptureSource source, Capture capture, FoundCaptures found, CommonSettings settings, CancellationToken ct)
    {
        bool withTimeline = settings.Format is OutputFormat.Html or OutputFormat.Perfetto;
        VerificationOptions options = CaptureJobs.OptionsBesideKernel(settings, found.BundleOf(source)) with { WithTimeline = withTimeline };
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, ct);
        var store = new GoldenStore(settings.Golden, "a report writes no goldens");
        return new CaptureReport
        {
            IsFolder = source.IsFolder,
            Path = source.Path,
            Result = result,
            Hashes = settings.Format is OutputFormat.Mail or OutputFormat.Markdown ? await EvidenceFiles.HashAsync(capture, ct) : [],
            Goldens = Goldens.Compare(store, settings, found, source, result),
        };
    }

    private static ReportRequest RequestOf(IReadOnlyList<string> paths, CommonSettings settings) =>
        new(paths, settings.Format == OutputFormat.Markdown ? [.. settings.Given, "--format", "markdown"] : settings.Given)
        {
            PolicyFiles = [.. settings.PolicyFiles.Select(HashOf).OfType<FileHash>()],
        };

    // A policy from a pipe is gone once it was read.
    private static FileHash? HashOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        return file.CanSeek ? new FileHash(path, Convert.ToHexStringLower(SHA256.HashData(file))) : null;
    }

    private static void Print(Stream stream, VerifyReport report, ReportRequest request, OutputFormat format)
    {
        switch (format)
        {
            case OutputFormat.Markdown:
                MarkdownReport.Write(stream, report, request);
                break;
            case OutputFormat.Html:
                HtmlReport.Write(stream, report);
                break;
            case OutputFormat.Perfetto:
                PerfettoReport.Write(stream, report);
                break;
            default:
                MailReport.Write(stream, report, request);
                break;
        }
    }
}
