using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// The second half of a minimization: what the replay in memory left is held against verify itself, with files and header lines, and
/// made as small as verify lets it be.
/// </summary>
internal sealed class FolderMinimizer(CaptureResult whole, TraceLines lines, LineStore texts, FolderOracle oracle, FindingTarget target, Action<MinimizeProgress>? onTry)
{
    private const string Step = "files";

    private readonly Capture _capture = whole.Capture;
    private int _tries;

    /// <summary>Whether verify did not find in the smallest capture what the replay in memory found there.</summary>
    public bool IsGrown { get; private set; }

    /// <summary>What was taken away. Stands once the search is over.</summary>
    public MinimizeStep? Taken { get; private set; }

    /// <summary>The parts that are left; null when not even a copy of the capture shows the finding.</summary>
    /// <param name="left">Lines that show the finding in memory, the fewest first.</param>
    /// <param name="ct">Ends the search early.</param>
    public async ValueTask<IReadOnlyList<Part>?> RunAsync(IReadOnlyList<IReadOnlyList<int>> left, CancellationToken ct)
    {
        IReadOnlyList<Part>? start = await FirstThatShowsAsync(left, ct).ConfigureAwait(false);
        if (start is null)
        {
            return null;
        }

        HashSet<Part> pinned = await PinnedAsync(start, ct).ConfigureAwait(false);
        Part[] free = [.. start.Where(p => !pinned.Contains(p))];
        IReadOnlyList<Part> kept = await DeltaDebugging.MinimizeAsync(free, some => ShowsAsync([.. pinned, .. some], ct), ct).ConfigureAwait(false);
        Part[] parts = [.. pinned.Concat(kept).OrderBy(p => p.File).ThenBy(p => p.Line)];
        Taken = new MinimizeStep(Step, _capture.Files.Count, parts.Select(p => p.File).Distinct().Count(), Events(start), Events(parts), _tries);
        return parts;
    }

    private async ValueTask<IReadOnlyList<Part>?> FirstThatShowsAsync(IReadOnlyList<IReadOnlyList<int>> left, CancellationToken ct)
    {
        foreach (IReadOnlyList<Part> parts in left.SelectMany(WithFiles))
        {
            if (await ShowsAsync(parts, ct).ConfigureAwait(false))
            {
                return parts;
            }

            IsGrown = true;
        }

        Part[] copy = [.. Files(_ => true)];
        return await ShowsAsync(copy, ct).ConfigureAwait(false) ? copy : null;
    }

    // Header lines help to read what follows, but the prose of a mail hides what the file is.
    private IEnumerable<IReadOnlyList<Part>> WithFiles(IReadOnlyList<int> left)
    {
        Part[] events = [.. left.Select(l => lines.Lines[l])];
        Part[] headers = [.. events.Select(p => p.File).Distinct().SelectMany(f => HeaderLines.Of(f, lines))];
        Part[] snapshots = [.. Files(f => f.Role == FileRole.Snapshot)];
        yield return [.. events, .. headers, .. snapshots];
        if (headers.Length > 0)
        {
            yield return [.. events, .. snapshots];
        }
    }

    private IEnumerable<Part> Files(Func<FileAccount, bool> isWanted) => Enumerable.Range(0, _capture.Files.Count)
        .Where(i => _capture.Files[i].Role != FileRole.Unreadable && isWanted(_capture.Files[i])).Select(i => new Part(i, 0));

    // The finding's line, the file that names the kernel, and the line that tells people and other tools what a text is.
    private async ValueTask<HashSet<Part>> PinnedAsync(IReadOnlyList<Part> parts, CancellationToken ct)
    {
        await texts.LoadAsync(parts, ct).ConfigureAwait(false);
        return [.. parts.Where(p => p == target.Place || NamesKernel(p) || (p.Line == 1 && texts[p].StartsWith("# tracer: "u8)))];
    }

    private bool NamesKernel(Part part) => part.IsWholeFile && _capture.Files[part.File].Name == _capture.Snapshots.UnameFile;

    private int Events(IReadOnlyCollection<Part> parts) => parts.Count(p => lines.Find(p) is not null);

    private ValueTask<bool> ShowsAsync(IReadOnlyList<Part> parts, CancellationToken ct)
    {
        onTry?.Invoke(new MinimizeProgress(Step, parts.Count, ++_tries));
        return oracle.ShowsAsync(parts, ct);
    }
}
