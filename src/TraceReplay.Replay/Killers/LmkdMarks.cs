using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>The watermarks that lmkd sums of /proc/zoneinfo (calc_zone_watermarks), between those of the snapshots.</summary>
internal static class LmkdMarks
{
    /// <summary>The sums; null where no snapshot has all of what they are made of.</summary>
    public static ZoneMarkSums? Of(Snapshots snapshots)
    {
        ZoneMarkSums? found = null;
        foreach (ZoneSnapshot[] zones in snapshots.Zones.Where(z => z.Cpus is not null && z.Managed > 0).GroupBy(z => z.File).Select(g => g.ToArray()))
        {
            // A file that holds zoneinfo more than once does not tell which is which.
            bool isOne = zones.DistinctBy(z => (z.Node, z.Zone)).Count() == zones.Length;
            if (!isOne || !Array.TrueForAll(zones, z => z.Min is not null && z.Low is not null && z.Protection.Count > 0))
            {
                continue;
            }

            var min = Bounds.Exactly(zones.Sum(z => z.Protection.Max() + z.Min!.Value));
            var low = Bounds.Exactly(zones.Sum(z => z.Protection.Max() + z.Low!.Value));
            found = found is null ? new ZoneMarkSums(min, low) : new ZoneMarkSums(found.Min.Hull(min), found.Low.Hull(low));
        }

        return found;
    }
}
