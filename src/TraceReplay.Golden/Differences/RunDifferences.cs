using TraceReplay.Model;

namespace TraceReplay.Golden;

/// <summary>Which decisions of a site changed, from what to what.</summary>
internal static class RunDifferences
{
    public static IEnumerable<GoldenDifference> Between(DecisionSite site, GoldenSection before, GoldenSection after) =>
        RunBlock.Between(RunRow.ReadAll(before), RunRow.ReadAll(after)).SelectMany(block => Of(site, block));

    private static GoldenDifference[] Of(DecisionSite site, RunBlock block)
    {
        GoldenDifference[] changed = block.IsAligned ? [.. OneByOne(site, block)] : [];
        if (changed.Length > 0)
        {
            return changed;
        }

        string name = DecisionSites.NameOf(site);
        return [.. RowDifferences.Between(name, Rows(name, block.Before, 0), Rows(name, block.After, block.Index)).Select(d => d with { Site = site })];
    }

    // Decisions stand in the order of the trace, and each row begins and ends at a time: so does each stretch that changed alike.
    private static IEnumerable<GoldenDifference> OneByOne(DecisionSite site, RunBlock block)
    {
        long index = block.Index;
        (int i, int j, long usedBefore, long usedAfter) = (0, 0, 0, 0);
        while (i < block.Before.Length && j < block.After.Length)
        {
            (RunRow old, RunRow now) = (block.Before[i], block.After[j]);
            long count = Math.Min(old.Count - usedBefore, now.Count - usedAfter);
            if (old.Decision != now.Decision)
            {
                string first = usedAfter == 0 ? now.First : old.First;
                string last = usedAfter + count == now.Count ? now.Last : old.Last;
                yield return new GoldenDifference
                {
                    Part = DecisionSites.NameOf(site),
                    Text = $"{DecisionSites.NameOf(site)}: {RunRow.Which(count, first, last)}: {old.Decision} became {now.Decision}",
                    Site = site,
                    Index = index,
                };
            }

            index += count;
            (i, usedBefore) = usedBefore + count == old.Count ? (i + 1, 0) : (i, usedBefore + count);
            (j, usedAfter) = usedAfter + count == now.Count ? (j + 1, 0) : (j, usedAfter + count);
        }
    }

    private static IEnumerable<GoldenRow> Rows(string site, RunRow[] rows, long index)
    {
        foreach (RunRow row in rows)
        {
            yield return row.ToRow(site, index);
            index += row.Count;
        }
    }
}
