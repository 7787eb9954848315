using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Findings as the text report tells them, line by line.</summary>
internal static class FindingLines
{
    private static readonly TextStyle Plain = new(Color: false, IsQuiet: false);

    public static IReadOnlyList<string> Of(CaptureReport capture, IEnumerable<Finding> findings) => Written(output =>
    {
        foreach (Finding finding in findings)
        {
            FindingText.Write(output, capture, finding, Plain);
        }
    });

    public static IReadOnlyList<string> Of(GoldenOutcome golden) => Written(output => FindingText.Write(output, golden, Plain));

    private static string[] Written(Action<TextWriter> write)
    {
        using var text = new StringWriter { NewLine = "\n" };
        write(text);
        return text.ToString() is { Length: > 0 } all ? all.TrimEnd('\n').Split('\n') : [];
    }
}
