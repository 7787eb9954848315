using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>Counts by name, added up and sorted.</summary>
internal static class EventCounts
{
    public static SortedDictionary<string, long> Of(IEnumerable<EventCount> counts)
    {
        var sum = new SortedDictionary<string, long>(StringComparer.Ordinal);
        foreach ((string name, _, long count, _, _) in counts)
        {
            sum[name] = sum.GetValueOrDefault(name) + count;
        }

        return sum;
    }
}
