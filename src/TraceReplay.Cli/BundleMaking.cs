using TraceReplay.Parsing;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>Makes a bundle of a capture. Whatever is told of the capture is told of the very bytes that go into the bundle.</summary>
/// <param name="source">The capture.</param>
/// <param name="from">The bundle that it came in; null for any other.</param>
/// <param name="settings">The common options.</param>
internal sealed class BundleMaking(CaptureSource source, Bundle? from, CommonSettings settings)
{
    /// <summary>What was replaced; null where nothing was to be.</summary>
    public RedactedCapture? Redacted { get; private set; }

    /// <summary>Makes the bundle.</summary>
    public async Task<MadeBundle> MakeAsync(bool isRedacted, CancellationToken ct)
    {
        try
        {
            CaptureSource held = Hold();
            return isRedacted ? await RedactAsync(held, ct) : (await ReplayAsync(held, ct)).Bundle;
        }
        catch (Exception wrong) when (wrong is BundleException or RedactionException)
        {
            throw new UsageException($"{source.Origin}: {wrong.Message}");
        }
    }

    private async Task<MadeBundle> RedactAsync(CaptureSource held, CancellationToken ct)
    {
        Redacted = await CaptureRedaction.RunAsync(held, ct);
        (MadeBundle bundle, CaptureResult result) = await ReplayAsync(Redacted.Source, ct);
        RedactionCheck.RequireSame((await ReplayAsync(held, ct)).Result, result);
        RedactionCheck.RequireGone(bundle, Redacted);
        return bundle;
    }

    private async Task<(MadeBundle Bundle, CaptureResult Result)> ReplayAsync(CaptureSource held, CancellationToken ct)
    {
        Capture capture = await held.OpenAsync(ct);
        if (!capture.IsVerifiable)
        {
            throw new UsageException($"{source.Origin}: {InputAdvice.For(source.Origin, capture.Files.FirstOrDefault(f => f.Error is not null)?.Error)}");
        }

        using var recording = new ReplayRecording(capture, DecisionForm.Csv);
        VerificationOptions options = CaptureJobs.OptionsOf(settings, from) with
        {
            Policies = [],
            Beside = settings.Policies.Count > 0 ? settings.Policies : Goldens.Beside(settings, source.Name, from),
            Observer = (policy, _) => recording.Observe(policy),
        };
        CaptureResult result = await CaptureVerification.RunAsync(capture, options, ct);
        var contents = new BundleContents(held, new ReplayedCapture(result, recording, held.IsFolder))
        {
            KernelOption = options.Kernel,
            IsRedacted = Redacted is not null && held == Redacted.Source,
            Hashes = await EvidenceFiles.HashAsync(capture, ct),
        };
        return (contents.Make(), result);
    }

    private CaptureSource Hold()
    {
        if (source.FileNames.Count == 0)
        {
            throw new UsageException($"{source.Origin}: a bundle holds files, and a pipe can be read only once; save it to a file");
        }

        return CaptureSource.OfFiles(source.Name, source.Origin, [.. source.FileNames.Select(source.ReadFile)], source.IsFolder);
    }
}
