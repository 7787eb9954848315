using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>Counts lines by event name as <c>grep -c '[0-9]: *name: '</c> would: a search in the text, without the product's parser.</summary>
internal static class GrepCount
{
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        EventSchema.All.Where(s => s.Kind != EventKind.Loss).Select(s => s.Name).ToHashSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public static SortedDictionary<string, long> Of(string[] lines)
    {
        var counts = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach (string line in lines)
        {
            if (NameIn(line) is string name)
            {
                counts[name] = counts.GetValueOrDefault(name) + 1;
            }
        }

        return counts;
    }

    // "1.000001: name:" of ftrace, "1.000001: system:name:" of perf. The digit tells an event from bpftrace's echo of a
    // script's source, which holds "%06llu: shrink_node: ".
    private static string? NameIn(string line)
    {
        for (int colon = line.IndexOf(':', StringComparison.Ordinal); colon >= 0; colon = line.IndexOf(':', colon + 1))
        {
            if (colon > 0 && char.IsAsciiDigit(line[colon - 1]) && (NameAt(line, colon + 1) ?? NameAt(line, line.IndexOf(':', colon + 1) + 1)) is string name)
            {
                return name;
            }
        }

        return null;
    }

    private static string? NameAt(string line, int start)
    {
        int end = line.IndexOf(':', start);
        return end > 0 && Names.TryGetValue(line.AsSpan(start, end - start).TrimStart(' '), out string? name) ? name : null;
    }
}
