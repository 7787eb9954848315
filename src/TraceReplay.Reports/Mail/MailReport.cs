using System.Text;

namespace TraceReplay.Reports;

/// <summary>The report as plain text for the mail of a patch: ASCII, LF, at most 75 columns, the same bytes on every machine.</summary>
public static class MailReport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The captures, with their verdicts.</param>
    /// <param name="request">What the user asked for.</param>
    public static void Write(Stream output, VerifyReport report, ReportRequest request)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(request);
        using var writer = new StreamWriter(output, Encoding.ASCII, 1 << 14, leaveOpen: true) { NewLine = "\n" };
        var review = ReviewReport.Of(report, request);
        foreach (ReviewSection section in review.Captures)
        {
            MailSection.Write(writer, section);
            writer.WriteLine();
        }

        MailReproduction.Write(writer, review);
    }
}
