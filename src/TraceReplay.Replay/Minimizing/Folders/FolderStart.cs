using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>Finds what to begin with on disk: the fewest lines that, beside all snapshots, show verify the finding.</summary>
internal sealed class FolderStart(Capture capture, TraceLines lines, FolderTries tries)
{
    /// <summary>Whether verify did not find in the fewest lines what the replay in memory found there.</summary>
    public bool IsGrown { get; private set; }

    /// <summary>The parts; null when not even a copy of the capture shows the finding.</summary>
    /// <param name="left">Lines that show the finding in memory, the fewest first.</param>
    /// <param name="ct">Ends the search early.</param>
    public async ValueTask<IReadOnlyList<Part>?> FindAsync(IReadOnlyList<IReadOnlyList<int>> left, CancellationToken ct)
    {
        foreach (IReadOnlyList<int> some in left)
        {
            foreach (IReadOnlyList<Part> parts in WithFiles(some))
            {
                if (await tries.ShowsAsync(parts, ct).ConfigureAwait(false))
                {
                    return parts;
                }
            }

            IsGrown = true;
        }

        IsGrown = true;
        Part[] copy = [.. Files(_ => true)];
        return await tries.ShowsAsync(copy, ct).ConfigureAwait(false) ? copy : null;
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

    private IEnumerable<Part> Files(Func<FileAccount, bool> isWanted) => Enumerable.Range(0, capture.Files.Count)
        .Where(i => capture.Files[i].Role != FileRole.Unreadable && isWanted(capture.Files[i])).Select(i => new Part(i, 0));
}
