namespace TraceReplay.Golden;

/// <summary>What became of the rows of a part: changed, gone, added.</summary>
internal static class RowDifferences
{
    public static IEnumerable<GoldenDifference> Between(string part, IEnumerable<GoldenRow> before, IEnumerable<GoldenRow> after)
    {
        // A hand may have made two rows of the same title; the first of them is the first of the other side.
        var others = after.GroupBy(r => r.Title, StringComparer.Ordinal).ToDictionary(g => g.Key, g => new Queue<GoldenRow>(g), StringComparer.Ordinal);
        foreach (GoldenRow row in before)
        {
            if (!others.TryGetValue(row.Title, out Queue<GoldenRow>? queue) || !queue.TryDequeue(out GoldenRow? other))
            {
                yield return new GoldenDifference { Part = part, Text = row.Said("gone") };
                continue;
            }

            if (row.Became(other) is { Length: > 0 } became)
            {
                yield return new GoldenDifference { Part = part, Text = $"{row.Title}: {became}" };
            }
        }

        foreach (GoldenRow row in others.Values.SelectMany(q => q))
        {
            yield return new GoldenDifference { Part = part, Text = row.Said("added"), Index = row.Index };
        }
    }
}
