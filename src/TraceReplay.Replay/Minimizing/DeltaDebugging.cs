namespace TraceReplay.Replay;

/// <summary>
/// ddmin (Zeller and Hildebrandt, "Simplifying and Isolating Failure-Inducing Input", 2002) without its tests of subsets: chunks are
/// taken away, the largest first, and each size is gone through from the end to the beginning.
/// </summary>
internal static class DeltaDebugging
{
    /// <summary>
    /// Some of the items, in their order, that still show what all of them show, and no longer do once any single one of them is
    /// taken away.
    /// </summary>
    /// <typeparam name="T">What can be left out.</typeparam>
    /// <param name="items">The items; all of them together show it.</param>
    /// <param name="shows">Whether some of the items, in their order, show it. The same items must give the same answer.</param>
    /// <param name="ct">Ends the search early.</param>
    public static async ValueTask<IReadOnlyList<T>> MinimizeAsync<T>(
        IReadOnlyList<T> items, Func<IReadOnlyList<T>, ValueTask<bool>> shows, CancellationToken ct = default)
    {
        IReadOnlyList<T> kept = items;
        int size = (kept.Count + 1) / 2;
        while (kept.Count > 0)
        {
            IReadOnlyList<T> swept = await SweepAsync(kept, size, shows, ct).ConfigureAwait(false);
            bool isMinimal = size == 1 && swept.Count == kept.Count;
            kept = swept;
            if (isMinimal)
            {
                break;
            }

            size = Math.Max(1, Math.Min(size, kept.Count) / 2);
        }

        return kept;
    }

    private static async ValueTask<IReadOnlyList<T>> SweepAsync<T>(
        IReadOnlyList<T> items, int size, Func<IReadOnlyList<T>, ValueTask<bool>> shows, CancellationToken ct)
    {
        IReadOnlyList<T> kept = items;
        for (int end = items.Count; end > 0; end -= size)
        {
            ct.ThrowIfCancellationRequested();
            int start = Math.Max(0, end - size);
            T[] rest = [.. kept.Take(start), .. kept.Skip(end)];
            if (await shows(rest).ConfigureAwait(false))
            {
                kept = rest;
            }
        }

        return kept;
    }
}
