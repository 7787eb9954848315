using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// The second half of a minimization: what the replay in memory left is held against verify itself, with files and header lines, and
/// made as small as verify lets it be.
/// </summary>
internal sealed class FolderMinimizer(Capture capture, TraceLines lines, LineStore texts, CaptureFolder writer, FolderTries tries, FindingTarget target)
{
    private readonly List<MinimizeStep> _steps = [];

    /// <summary>What each step took away.</summary>
    public IReadOnlyList<MinimizeStep> Steps => _steps;

    /// <summary>The parts that are left of some that show the finding.</summary>
    public async ValueTask<IReadOnlyList<Part>> RunAsync(IReadOnlyList<Part> start, CancellationToken ct)
    {
        IReadOnlyList<Part> parts = await MinimizeAsync(start, ct).ConfigureAwait(false);
        AddStep("files", capture.Files.Count, parts.Select(p => p.File).Distinct().Count(), start, parts);

        tries.Begin("lines of snapshots");
        Part[] open = [.. parts.SelectMany(LinesOfSnapshot)];
        if (open.Length == parts.Count || !await tries.ShowsAsync(open, ct).ConfigureAwait(false))
        {
            return parts;
        }

        parts = await MinimizeAsync(open, ct).ConfigureAwait(false);
        AddStep("lines of snapshots", open.Count(IsInSnapshot), parts.Count(IsInSnapshot), open, parts);
        return parts;
    }

    private async ValueTask<IReadOnlyList<Part>> MinimizeAsync(IReadOnlyList<Part> parts, CancellationToken ct)
    {
        await texts.LoadAsync(parts, ct).ConfigureAwait(false);
        HashSet<Part> pinned = [.. parts.Where(p => p == target.Place || IsTitle(p) || IsKernelFile(p)), .. parts.Where(NamesKernel).Take(1)];

        // What comes last is tried first: the largest file, then the line farthest from the finding.
        Part[] free = [.. parts.Where(p => !pinned.Contains(p)).OrderBy(SizeOf).ThenBy(Distance)];
        IReadOnlyList<Part> kept = await DeltaDebugging.MinimizeAsync(free, some => tries.ShowsAsync([.. pinned, .. some], ct), ct).ConfigureAwait(false);
        return [.. pinned.Concat(kept).OrderBy(p => p.File).ThenBy(p => p.Line)];
    }

    // The line that tells people and other tools what a text is.
    private bool IsTitle(Part part) => part.Line == 1 && texts[part].StartsWith("# tracer: "u8);

    private bool IsKernelFile(Part part) => part.IsWholeFile && capture.Files[part.File].Name == capture.Snapshots.UnameFile;

    private bool NamesKernel(Part part) => !part.IsWholeFile && capture.Snapshots.Uname is string release
        && capture.Files[part.File].Name == capture.Snapshots.UnameFile && texts[part].IndexOf(Encoding.UTF8.GetBytes(release)) >= 0;

    private IEnumerable<Part> LinesOfSnapshot(Part part)
    {
        long count = part.IsWholeFile && IsInSnapshot(part) && !IsSeries(part) ? capture.Files[part.File].Lines.Total : 0;
        return count > 1 ? Enumerable.Range(1, (int)count).Select(line => new Part(part.File, line)) : [part];
    }

    // A series has lines beyond number, and none of them says anything outside of its sample.
    private bool IsSeries(Part part) => capture.Snapshots.Series.Any(s => s.File == capture.Files[part.File].Name);

    private bool IsInSnapshot(Part part) => capture.Files[part.File].Role == FileRole.Snapshot;

    private long SizeOf(Part part) => part.IsWholeFile ? writer.SizeOf(part.File) : lines.Find(part) is null ? -1 : -2;

    private int Distance(Part part) => lines.Find(part) is int line ? Math.Abs(line - (lines.Find(target.Place) ?? 0)) : 0;

    private void AddStep(string name, int before, int after, IReadOnlyCollection<Part> all, IReadOnlyCollection<Part> left) =>
        _steps.Add(new MinimizeStep(name, before, after, Events(all), Events(left), tries.Count));

    private int Events(IReadOnlyCollection<Part> parts) => parts.Count(p => lines.Find(p) is not null);
}
