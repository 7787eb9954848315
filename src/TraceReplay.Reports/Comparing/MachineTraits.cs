using System.Globalization;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>What of a machine makes runs comparable, from the first snapshot that tells it.</summary>
internal static class MachineTraits
{
    private const string Mebibytes = " MiB";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<MachineTrait> All { get; } =
    [
        new("memory", s => Size(s, "MemTotal"), AreNear),
        new("swap", s => Size(s, "SwapTotal"), AreNear),
        new("swap on", SwapDevices, string.Equals),
        new("nodes", Nodes, string.Equals),
        new("CPUs", s => s.Zones.Max(z => z.Cpus) is int cpus ? Number(cpus) : null, string.Equals),
        new("MGLRU", s => s.LruGenEnabled is bool on ? on ? "on" : "off" : null, string.Equals),
    ];

    private static string? Nodes(Snapshots snapshots)
    {
        int nodes = snapshots.Zones.Where(z => z.Managed > 0).Select(z => z.Node).Distinct().Count();
        return nodes == 0 ? null : Number(nodes);
    }

    private static string? Size(Snapshots snapshots, string name) =>
        snapshots.MemInfo is [MemInfoSnapshot first, ..] && first.Find(name) is long kilobytes ? Number(kilobytes / 1024) + Mebibytes : null;

    private static bool AreNear(string a, string b) => Comparability.IsNear(Megabytes(a), Megabytes(b));

    private static double Megabytes(string size) => double.Parse(size[..^Mebibytes.Length], CultureInfo.InvariantCulture);

    private static string? SwapDevices(Snapshots snapshots)
    {
        string[] names = [.. snapshots.Swaps.Select(s => s.Name.Split('/')[^1].TrimEnd([.. "0123456789"])).Distinct().Order(StringComparer.Ordinal)];
        return names.Length == 0 ? null : string.Join(" and ", names);
    }

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
