using System.Text.Json;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Fuzz;

/// <summary>What inspect and verify print can be made of every input, as text and as JSON.</summary>
internal sealed class ReportOracle : IOracle
{
    public string Name => "a report can be made";

    public string? Complain(FuzzCase fuzzCase, string path, Reading reading)
    {
        if (Reading.Open(path) is not { HasTrace: true } capture)
        {
            return null;
        }

        CaptureResult result = CaptureVerification.RunAsync(capture, new VerificationOptions(), CancellationToken.None).AsTask().GetAwaiter().GetResult();
        VerifyReport verified = Report(result, inspection: null);
        VerifyText.Write(TextWriter.Null, verified, default);
        VerifyReport inspected = Report(result, Inspection.Of(result, result.Policies[0]));
        InspectText.Write(TextWriter.Null, inspected, default);
        return ComplainOfJson(verified) ?? ComplainOfJson(inspected);
    }

    private static VerifyReport Report(CaptureResult result, Inspection? inspection) =>
        new() { Captures = [new CaptureReport { IsFolder = true, Result = result, Inspection = inspection }], Problems = [] };

    private static string? ComplainOfJson(VerifyReport report)
    {
        using var stream = new MemoryStream();
        VerifyJson.Write(stream, report);
        stream.Position = 0;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.ValueKind == JsonValueKind.Object ? null : "the JSON is no object";
    }
}
