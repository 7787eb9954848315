using System.Text;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>Reports for a review as the command writes them at the top of the repository, without goldens.</summary>
internal sealed record ReviewOf(VerifyReport Report, ReportRequest Request)
{
    public string Mail => Text(MailReport.Write);

    public string Markdown => Text(MarkdownReport.Write);

    /// <summary>Captures of a folder, named as lying in <c>traces</c>.</summary>
    public static async Task<ReviewOf> FolderAsync(string folder, string[] captures, params string[] policies)
    {
        List<CaptureReport> reports = [];
        foreach (string capture in captures)
        {
            reports.Add(await ReadAsync(Path.Combine(folder, capture), $"traces/{capture}", policies));
        }

        string[] options = [.. policies.SelectMany(p => (string[])["--policy", p])];
        return new ReviewOf(ReportOf.Verify([.. reports]), new ReportRequest([.. captures.Select(c => $"traces/{c}")], options));
    }

    public static Task<ReviewOf> CaptureAsync(string capture, params string[] policies) => FolderAsync(TestPaths.Traces, [capture], policies);

    private static async Task<CaptureReport> ReadAsync(string folder, string path, string[] policies)
    {
        Capture capture = await CaptureFinder.Find(folder)[0].OpenAsync(CancellationToken.None);
        var options = new VerificationOptions { Beside = [.. policies.Select(p => Policy.Find(p)!)] };
        return new CaptureReport
        {
            IsFolder = true,
            Path = path,
            Result = await CaptureVerification.RunAsync(capture, options, CancellationToken.None),
            Hashes = await EvidenceFiles.HashAsync(capture, CancellationToken.None),
        };
    }

    private string Text(Action<Stream, VerifyReport, ReportRequest> write)
    {
        using var stream = new MemoryStream();
        write(stream, Report, Request);
        return Encoding.ASCII.GetString(stream.ToArray());
    }
}
