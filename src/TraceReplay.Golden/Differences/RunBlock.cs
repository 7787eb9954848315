namespace TraceReplay.Golden;

/// <summary>Rows of decisions that two goldens do not share, between rows that they do.</summary>
/// <param name="Before">Those of the verified golden.</param>
/// <param name="After">Those of the received text.</param>
/// <param name="Index">How many decisions of the site stand before them in the received text.</param>
internal sealed record RunBlock(RunRow[] Before, RunRow[] After, long Index)
{
    /// <summary>Whether both hold as many decisions, so that the n-th of one is the n-th of the other.</summary>
    public bool IsAligned => Before.Sum(r => r.Count) == After.Sum(r => r.Count);

    public static IEnumerable<RunBlock> Between(RunRow[] before, RunRow[] after)
    {
        List<RunRow> old = [];
        List<RunRow> now = [];
        long index = 0;
        foreach (LineEdit edit in LineEdits.Between([.. before.Select(r => r.ToString())], [.. after.Select(r => r.ToString())]))
        {
            if (edit.Kind != LineEditKind.Keep)
            {
                (edit.Kind == LineEditKind.Delete ? old : now).Add(edit.Kind == LineEditKind.Delete ? before[edit.Before] : after[edit.After]);
                continue;
            }

            if (old.Count + now.Count > 0)
            {
                yield return new RunBlock([.. old], [.. now], index);
            }

            index += now.Sum(r => r.Count) + after[edit.After].Count;
            old.Clear();
            now.Clear();
        }

        if (old.Count + now.Count > 0)
        {
            yield return new RunBlock([.. old], [.. now], index);
        }
    }
}
