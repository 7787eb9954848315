using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>From a capture with a finding, the smallest capture that still shows the same finding.</summary>
/// <param name="source">Where the capture lies.</param>
/// <param name="whole">The capture, verified, of files that can be read again.</param>
/// <param name="kernel">The kernel line the user named, or null to find it in the capture.</param>
/// <param name="onTry">Is told of each smaller capture that is tried; null when nobody wants to know.</param>
public sealed class CaptureMinimization(CaptureSource source, CaptureResult whole, KernelLine? kernel = null, Action<MinimizeProgress>? onTry = null)
{
    private readonly Capture _capture = whole.Capture;

    /// <summary>Writes the smallest capture that shows a finding.</summary>
    /// <param name="finding">One of <see cref="FindingChoice.Candidates"/>.</param>
    /// <param name="folder">An empty folder.</param>
    /// <param name="ct">Ends the search early; what stands in the folder then is of no use.</param>
    /// <returns>Null when not even a copy of the capture shows the finding.</returns>
    public async ValueTask<MinimizedCapture?> WriteAsync(Finding finding, string folder, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(finding);
        var target = new FindingTarget(finding, new Part(IndexOf(finding.File), finding.Line));
        TraceLines lines = await TraceLines.ReadAsync(_capture, ct).ConfigureAwait(false);
        Minimizer inMemory = await ReplayAsync(lines, target, ct).ConfigureAwait(false);

        var texts = new LineStore(_capture);
        var writer = new CaptureFolder(source, _capture, texts);
        var oracle = new FolderOracle(writer, new VerificationOptions { Kernel = kernel }, target);
        var tries = new FolderTries(oracle, onTry);
        var start = new FolderStart(_capture, lines, tries);
        if (await start.FindAsync(inMemory.Left, ct).ConfigureAwait(false) is not { } first)
        {
            return null;
        }

        var onDisk = new FolderMinimizer(_capture, lines, texts, writer, tries, target);
        IReadOnlyList<Part> parts = await onDisk.RunAsync(first, ct).ConfigureAwait(false);
        Finding? shown = await oracle.FindAsync(folder, parts, ct).ConfigureAwait(false);
        return shown is null ? null : new MinimizedCapture
        {
            Whole = whole,
            IsFolder = source.IsFolder,
            Finding = finding,
            Shown = shown,
            Steps = [.. inMemory.Steps, .. onDisk.Steps],
            Files = [.. parts.GroupBy(p => p.File).Select(f => FileOf(writer, f))],
            IsGrown = start.IsGrown,
        };
    }

    private async ValueTask<Minimizer> ReplayAsync(TraceLines lines, FindingTarget target, CancellationToken ct)
    {
        // The kernel that the whole capture shows need not be looked for again.
        var options = new VerificationOptions { Kernel = kernel ?? (whole.Kernel.Release is null ? whole.Kernel.Line : null) };
        var oracle = new ReplayOracle(_capture, options, lines, target);
        int? line = lines.Find(target.Place);

        // A finding in a snapshot needs no line of a trace, but a capture has one.
        HashSet<int> pinned = lines.Lines.Count > 0 ? [line ?? 0] : [];
        pinned.UnionWith(kernel is null ? KernelPins.Of(whole.Kernel, lines) : []);
        var minimizer = new Minimizer(lines, oracle, pinned, onTry);
        await minimizer.RunAsync(line, ct).ConfigureAwait(false);
        return minimizer;
    }

    private int IndexOf(string? file) => Enumerable.Range(0, _capture.Files.Count).First(i => _capture.Files[i].Name == file);

    private MinimizedFile FileOf(CaptureFolder writer, IGrouping<int, Part> file)
    {
        bool isWhole = file.Any(p => p.IsWholeFile);
        return new MinimizedFile(writer.NameOf(file.Key, isWhole), _capture.Files[file.Key].Name, isWhole ? null : file.Count());
    }
}
