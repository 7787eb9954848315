using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The first findings of a capture: what is wrong before what is in doubt.</summary>
internal static class FindingNotes
{
    private const int Most = 3;

    public static IEnumerable<ReviewNote> Of(CaptureReport capture)
    {
        Finding[] findings = [.. capture.Findings.OrderByDescending(f => f.IsError)];
        foreach (Finding finding in findings.Take(Most))
        {
            yield return new ReviewNote(Words.Severity(finding), Text(finding));
        }

        if (findings.Length > Most)
        {
            yield return new ReviewNote("findings", string.Create(CultureInfo.InvariantCulture, $"{findings.Length - Most} more: tracereplay verify tells them"));
        }
    }

    private static string Text(Finding finding)
    {
        string place = finding.File is null ? string.Empty : finding.Line > 0 ? string.Create(CultureInfo.InvariantCulture, $"{finding.File}:{finding.Line}: ") : $"{finding.File}: ";
        string values = finding.Expected is null ? string.Empty : $"; expected {finding.Expected}, actual {finding.Actual ?? "nothing"}";
        string source = finding.Source is null ? string.Empty : $" ({finding.Source})";
        return $"{place}{finding.Id}: {finding.Message}{values}{source}";
    }
}
