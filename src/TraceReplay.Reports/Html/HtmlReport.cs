using System.Text;
using System.Text.Json;

namespace TraceReplay.Reports;

/// <summary>The report as one self-contained page: pictures over time, with the numbers behind them.</summary>
public static class HtmlReport
{
    /// <summary>Writes it.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="report">The captures, with their verdicts; pictures need their timelines.</param>
    public static void Write(Stream output, VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        string data = JsonSerializer.Serialize(HtmlDocument.Of(report), HtmlJsonContext.Default.HtmlDocument);
        output.Write(Encoding.UTF8.GetBytes(HtmlPage.With(data)));
    }
}
