using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A bundle that was read, its hashes checked. Its files are held in memory.</summary>
public sealed class Bundle
{
    private readonly IReadOnlyDictionary<string, BundleEntry> _entries;
    private readonly BundleManifest _manifest;

    private Bundle(string path, IReadOnlyDictionary<string, BundleEntry> entries)
    {
        _entries = entries;
        _manifest = BundleCheck.Check(entries);
        Source = SourceOf(path);
    }

    /// <summary>Its capture.</summary>
    public CaptureSource Source { get; }

    /// <summary>The kernel line that was named when it was made; null where it was found in the capture.</summary>
    public KernelLine? KernelOption => _manifest.KernelOption is { } name ? KernelLineCatalogue.Find(name) : null;

    /// <summary>The policies it has goldens of, as far as this tracereplay knows them by name.</summary>
    public IReadOnlyList<Policy> Policies => [.. _manifest.Policies.Select(p => Known(p.Policy)).OfType<Policy>()];

    /// <summary>The policies whose texts it brings.</summary>
    public IReadOnlyList<string> OwnPolicies => [.. _manifest.Policies.Where(p => Known(p.Policy) is null).Select(p => p.Policy)];

    /// <summary>Whether a file is a tar archive, compressed or not, by its name or by its beginning.</summary>
    public static bool IsArchive(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.EndsWith(".tar.gz", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".tgz", StringComparison.OrdinalIgnoreCase)
            || ArchiveHead.IsTar(path);
    }

    /// <summary>Reads a bundle; whatever is wrong with it is a <see cref="BundleException"/>.</summary>
    public static Bundle Open(string path)
    {
        using FileStream file = File.OpenRead(path);
        var files = TarFiles.Read(file, ArchiveHead.IsGzip(file));
        var bundle = new Bundle(path, files.Entries);

        // The hashes name the file that was changed, so they speak first.
        return files.IsDamaged ? throw new BundleException("the archive is cut off or damaged behind its last file") : bundle;
    }

    /// <summary>Holds the goldens of its policies against its own. Nothing is written, wherever the bundle lies.</summary>
    /// <param name="result">What came of its capture.</param>
    /// <param name="texts">The canonical text of each policy.</param>
    public IReadOnlyList<GoldenOutcome> Compare(CaptureResult result, IReadOnlyList<string> texts)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(texts);
        return [.. result.Policies.Select((p, i) => Compare(p, texts[i]))];
    }

    private GoldenOutcome Compare(PolicyResult policy, string text)
    {
        string file = BundleNames.Golden(policy.Policy.FileName);
        return GoldenComparison.Of(
            new GoldenOutcome
            {
                CaptureName = _manifest.Capture,
                PolicyName = policy.Policy.FileName,
                Status = GoldenStatus.None,
                VerifiedPath = $"{BundleNames.Top(_manifest.Capture)}/{file}",
            },
            _entries.GetValueOrDefault(file)?.Bytes.ToArray(),
            text,
            isExpected: policy.IsNative);
    }

    private CaptureSource SourceOf(string path)
    {
        CaptureFile[] files = [.. _entries.Values.Where(e => BundleNames.IsOfCapture(e.Path)).Select(e => e.ToCaptureFile())];
        return files.Length > 0 && (_manifest.IsFolder || files.Length == 1)
            ? CaptureSource.OfFiles(_manifest.Capture, path, files, _manifest.IsFolder)
            : throw new BundleException($"a broken bundle: it holds {files.Length} files of a capture");
    }

    private static Policy? Known(string name) => BuiltInPolicies.OfFileName(Policy.FileNameOf(name));
}
