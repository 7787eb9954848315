using System.Globalization;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The memory of a machine: its nodes, MemTotal, what its zones manage, and which LRU reclaims it.</summary>
internal static class MemoryWords
{
    // A line or two; a larger machine's zoneinfo has the others.
    private const int MostNodes = 4;

    public static string Of(Snapshots snapshots)
    {
        List<string> parts = [];
        if (snapshots.MemInfo.Select(m => m.Find("MemTotal")).FirstOrDefault(t => t is not null) is long total)
        {
            parts.Add(Text($"{total} kB"));
        }

        parts.Add(Zones(snapshots.Zones) ?? "zones not told");
        parts.Add(snapshots.LruGenEnabled switch
        {
            true => "MGLRU on",
            false => "MGLRU off",
            _ => "MGLRU not told",
        });
        return string.Join("; ", parts);
    }

    private static string? Zones(IEnumerable<ZoneSnapshot> snapshots)
    {
        ZoneSnapshot[] zones = [.. snapshots.Where(z => z.Managed > 0).DistinctBy(z => (z.Node, z.Zone)).OrderBy(z => z.Node).ThenBy(z => z.Zone)];
        if (zones.Length == 0)
        {
            return null;
        }

        IGrouping<int, ZoneSnapshot>[] nodes = [.. zones.GroupBy(z => z.Node)];
        string told = string.Join(", ", nodes.Take(MostNodes).Select(n => nodes.Length == 1 ? Pages(n) : Text($"node {n.Key} {Pages(n)}")));
        string more = nodes.Length > MostNodes ? Text($", and {nodes.Length - MostNodes} more") : string.Empty;
        return Text($"{nodes.Length} {(nodes.Length == 1 ? "node" : "nodes")}: {told} pages{more}");
    }

    private static string Pages(IEnumerable<ZoneSnapshot> zones) => string.Join(" + ", zones.Select(z => Text($"{z.Zone} {z.Managed}")));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
