using System.Text;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Makes the files of a bundle from a capture and what came of it.</summary>
/// <param name="source">The capture as it is to be in the bundle, in memory.</param>
/// <param name="replayed">What came of replaying it, with the decisions as CSV.</param>
public sealed class BundleContents(CaptureSource source, ReplayedCapture replayed)
{
    private readonly CaptureResult _result = replayed.Result;

    /// <summary>What <c>--kernel</c> named; null where the kernel was found in the capture.</summary>
    public KernelLine? KernelOption { get; init; }

    /// <summary>Whether names in the capture were replaced.</summary>
    public bool IsRedacted { get; init; }

    /// <summary>The hashes that the mail report tells.</summary>
    public IReadOnlyList<FileHash> Hashes { get; init; } = [];

    /// <summary>The archive and what is in it.</summary>
    public MadeBundle Make()
    {
        List<BundleEntry> entries = [.. source.FileNames.Select(CaptureEntry), .. _result.Policies.SelectMany(PolicyEntries).DistinctBy(e => e.Path), Report()];
        entries.Add(Manifest(entries));
        entries.Add(BundleSums.Of(entries));
        return new MadeBundle(_result.Capture.Name, entries, BundleArchive.Write(BundleNames.Top(_result.Capture.Name), entries));
    }

    private BundleEntry CaptureEntry(string name) => new(name, source.ReadFile(name).Bytes.ToArray());

    private IEnumerable<BundleEntry> PolicyEntries(PolicyResult policy)
    {
        string file = policy.Policy.FileName;
        yield return new BundleEntry(BundleNames.Golden(file), Encoding.UTF8.GetBytes(GoldenText.Render(_result, policy)));
        yield return new BundleEntry(BundleNames.Decisions(file), StableGzip.Compress(stream => ReplayRows.Write(stream, policy)));
        if (PolicyFileOf(policy.Policy) is { } path)
        {
            yield return new BundleEntry(path, Encoding.UTF8.GetBytes(policy.Policy.Definition!.Text));
        }
    }

    // What the reader's tracereplay knows by its name needs no text.
    private static string? PolicyFileOf(Policy policy) =>
        policy.Definition is null || BuiltInPolicies.OfFileName(policy.FileName) is not null ? null : BundleNames.PolicyText(policy.Definition.Name);

    // The one place that knows the mail report.
    private BundleEntry Report()
    {
        using var text = new MemoryStream();
        string top = BundleNames.Top(_result.Capture.Name);
        var capture = new CaptureReport { IsFolder = replayed.IsFolder, Path = top, Result = _result, Hashes = Hashes };
        MailReport.Write(text, new VerifyReport { Captures = [capture], Problems = [] }, Request(top));
        return new BundleEntry(BundleNames.Report, text.ToArray());
    }

    // What a reader types beside the unpacked bundle.
    private ReportRequest Request(string top)
    {
        IEnumerable<string> kernel = KernelOption is null ? [] : ["--kernel", KernelOption.Name];
        IEnumerable<string> policies = _result.Policies.Where(p => !p.IsNative).SelectMany(p => (string[])["--policy", PolicyFileOf(p.Policy) is { } file ? $"{top}/{file}" : p.Policy.Name]);
        return new ReportRequest([top], [.. kernel, .. policies]);
    }

    private BundleEntry Manifest(IEnumerable<BundleEntry> entries)
    {
        var report = new CaptureReport { IsFolder = replayed.IsFolder, Result = _result };
        var manifest = new BundleManifest(
            BundleManifest.CurrentSchema,
            typeof(BundleContents).Assembly.GetName().Version!.ToString(fieldCount: 3),
            _result.Capture.Name,
            replayed.IsFolder,
            report.KernelName,
            _result.Kernel.Release,
            KernelOption?.Name,
            IsRedacted,
            [.. _result.Policies.Select(p => BundlePolicyDocument.Of(p, PolicyFileOf(p.Policy)))],
            [.. entries.OrderBy(e => e.Path, StringComparer.Ordinal).Select(e => new BundleFileDocument(e.Path, e.Bytes.Length, e.Sha256))]);
        using var text = new MemoryStream();
        JsonText.Write(text, manifest, JsonText.Context.BundleManifest);
        return new BundleEntry(BundleNames.Manifest, text.ToArray());
    }
}
