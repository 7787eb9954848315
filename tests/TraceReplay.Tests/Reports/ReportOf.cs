using System.Text.Json;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>Reports as the commands make them, and their JSON read back.</summary>
internal static class ReportOf
{
    /// <summary>A task whose loop counter is 5 where 1 is due.</summary>
    public static Verified Divergence { get; } = Verified.On612([.. Lines.Round("Web Content-1234", 5, 0), .. Lines.Round("Web Content-1234", 0, 5)]);

    /// <summary>Nothing to hold against the model.</summary>
    public static Verified Harmony { get; } = Verified.OfText(TraceText.Of(Lines.Round("app-1", 5, 0)), KernelLineCatalogue.Linux612, ZoneinfoText612.Text);

    /// <summary>A first retry whose history nobody recorded.</summary>
    public static Verified Doubt { get; } = Verified.On612(Lines.Zone("app-1", 3, 1));

    /// <summary>The same after events were lost.</summary>
    public static Verified LossyDoubt { get; } = Verified.On612("CPU:0 [LOST 12 EVENTS]", Lines.Zone("app-1", 3, 1));

    public static CaptureReport Capture(Verified verified, params GoldenOutcome[] goldens) =>
        new() { IsFolder = true, Result = verified.Result, Goldens = goldens };

    public static VerifyReport Verify(params CaptureReport[] captures) => new() { Captures = captures, Problems = [] };

    public static VerifyReport Inspect(Verified verified, params string[] missing) =>
        Verify(new CaptureReport { IsFolder = true, Result = verified.Result, Inspection = new Inspection { Missing = missing } });

    public static GoldenOutcome Golden(GoldenStatus status) => new()
    {
        CaptureName = "cap",
        PolicyName = "pol",
        Status = status,
        VerifiedPath = "golden/cap/pol.verified.txt",
        FirstLine = status == GoldenStatus.Differ ? 7 : 0,
        VerifiedLine = "old",
        ReceivedLine = "new",
    };

    public static byte[] Bytes(VerifyReport report)
    {
        using var stream = new MemoryStream();
        VerifyJson.Write(stream, report);
        return stream.ToArray();
    }

    public static JsonElement Json(VerifyReport report)
    {
        using var document = JsonDocument.Parse(Bytes(report));
        return document.RootElement.Clone();
    }

    /// <summary>The JSON of a report's only capture.</summary>
    public static JsonElement JsonOfCapture(VerifyReport report) => Json(report).GetProperty("captures").EnumerateArray().Single();
}
