using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The kernel of a capture, what tells it, and what speaks against it.</summary>
internal static class InspectKernelText
{
    public static void Write(TextWriter output, CaptureReport capture, TextStyle style)
    {
        KernelIdentity kernel = capture.Result.Kernel;
        string? file = kernel.Release is null ? null : capture.Result.Capture.Snapshots.UnameFile;
        string where = file is null || kernel.Evidence == "--kernel" ? string.Empty : $" ({file})";
        string doubt = kernel.IsCertain || kernel.Release is not null ? string.Empty : " (not certain)";
        Wrapped(output, $"kernel {kernel.Line.Name}{doubt}: {kernel.Evidence}{where}", 2);
        foreach (string contradiction in kernel.Contradictions)
        {
            Wrapped(output, $"contradiction: {contradiction}", 4);
        }

        if (!style.IsQuiet)
        {
            Signs(output, kernel);
        }
    }

    private static void Signs(TextWriter output, KernelIdentity kernel)
    {
        foreach (var alike in kernel.Signs.GroupBy(s => (s.Mark.With, s.Mark.Without, s.Has)))
        {
            string names = string.Join(", ", alike.Select(s => s.Mark.Name));
            string them = alike.Count() > 1 ? "them" : "it";
            Wrapped(output, $"shows {(alike.Key.Has ? string.Empty : "no ")}{names}: {alike.Key.With} has {them}, {alike.Key.Without} does not", 4);
        }
    }

    private static void Wrapped(TextWriter output, string text, int indent)
    {
        foreach (string line in WordWrap.Lines(text, indent))
        {
            output.WriteLine(line);
        }
    }
}
