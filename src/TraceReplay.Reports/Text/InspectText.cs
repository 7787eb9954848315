using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary><c>inspect</c> as text: what each file is, what is in it, and what is missing.</summary>
public static class InspectText
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, VerifyReport report, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        for (int i = 0; i < report.Captures.Count; i++)
        {
            if (i > 0)
            {
                output.WriteLine();
            }

            Capture(output, report.Captures[i], style);
        }
    }

    private static void Capture(TextWriter output, CaptureReport capture, TextStyle style)
    {
        output.WriteLine(capture.Name);
        InspectKernelText.Write(output, capture, style);
        Capture opened = capture.Result.Capture;
        if (!style.IsQuiet)
        {
            InspectClockText.Write(output, opened);
        }

        foreach (FileAccount file in opened.Files.Where(f => f.Role <= FileRole.Counted).OrderBy(f => f.Role))
        {
            if (!style.IsQuiet || file.Role == FileRole.Replayed)
            {
                InspectFileText.Write(output, opened, file, style);
            }
        }

        InspectOtherFilesText.Write(output, opened, style);
        if (!style.IsQuiet)
        {
            InspectSeriesText.Write(output, opened);
            InspectOomText.Write(output, capture.Result, style);
        }

        if (opened.HasTrace)
        {
            InspectMissingText.Write(output, capture.Inspection, style);
        }
    }
}
