using TraceReplay.Reports;

namespace TraceReplay.Testing;

/// <summary>What <c>tracereplay verify --quiet</c> prints.</summary>
internal static class ReportText
{
    public static string Of(VerifyReport report)
    {
        using var text = new StringWriter { NewLine = "\n" };
        VerifyText.Write(text, report, new TextStyle(Color: false, IsQuiet: true));
        return text.ToString().TrimEnd('\n');
    }
}
