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
        output.WriteLine($"  kernel {capture.KernelName ?? "not known"}: {capture.Result.Kernel.Evidence}");
        foreach (FileAccount file in capture.Result.Capture.Files.OrderBy(f => f.Role))
        {
            if (!style.IsQuiet || file.Role == FileRole.Replayed)
            {
                InspectFileText.Write(output, file);
            }
        }

        output.WriteLine("  missing");
        foreach (string missing in capture.Missing is { Count: > 0 } all ? all : ["nothing"])
        {
            output.WriteLine($"    {missing}");
        }
    }
}
