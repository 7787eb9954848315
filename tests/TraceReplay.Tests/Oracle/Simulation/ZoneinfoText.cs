using System.Globalization;
using System.Text;
using static TraceReplay.Tests.Oracle.KernelConstants;

namespace TraceReplay.Tests.Oracle;

/// <summary>/proc/zoneinfo of a simulated machine (zoneinfo_show_print, mm/vmstat.c), without the counters nobody reads.</summary>
internal static class ZoneinfoText
{
    public static string Of(KernelSource source, IEnumerable<KernelZone> zones)
    {
        var text = new StringBuilder();
        foreach (KernelZone zone in zones)
        {
            text.Append(CultureInfo.InvariantCulture, $"""
                Node {zone.zone_pgdat.node_id}, zone {zone.Name,8}
                  pages free     {zone.NR_FREE_PAGES}
                        boost    {zone.watermark_boost}
                        min      {zone._watermark[WMARK_MIN]}
                        low      {zone._watermark[WMARK_LOW]}
                        high     {zone._watermark[WMARK_HIGH]}
                        promo    {zone._watermark[WMARK_PROMO]}
                        spanned  {zone.managed_pages}
                        present  {zone.managed_pages}
                        managed  {zone.managed_pages}
                        cma      {zone.cma_pages}
                        protection: ({string.Join(", ", zone.lowmem_reserve)})
                      nr_free_pages {zone.NR_FREE_PAGES}
                      nr_free_cma  {zone.NR_FREE_CMA_PAGES}

                """);
            if (source >= KernelSource.Linux72)
            {
                text.Append(CultureInfo.InvariantCulture, $"  reserved_highatomic: {zone.nr_reserved_highatomic}\n  free_highatomic:     {zone.nr_free_highatomic}\n");
            }
        }

        return text.ToString();
    }
}
