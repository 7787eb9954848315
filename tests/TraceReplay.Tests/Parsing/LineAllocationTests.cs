using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>A line that was seen before costs no memory, in any dialect.</summary>
public sealed class LineAllocationTests
{
    [TestCase("            app1-288     [001] .....    45.301122: mm_vmscan_lru_isolate: classzone=3 order=0 nr_requested=32 nr_scanned=32 nr_skipped=0 nr_taken=32 lru=inactive_file")]
    [TestCase("            app1-288     [001] .....    45.301122: mm_vmscan_wakeup_kswapd: nid=0 zid=2 order=3 gfp_flags=GFP_KERNEL")]
    [TestCase("            app1-288     [001] .....    45.301122: mm_shrink_slab_start: super_cache_scan+0x0/0x1e0 00000000c4ca5b6b: nid: 0 objects to shrink 4 gfp_flags GFP_KERNEL cache items 5432 delta 21 total_scan 21 priority 12")]
    [TestCase("            app1     288 [001]    45.358600:  vmscan:mm_vmscan_direct_reclaim_begin: [FAILED TO PARSE] gfp_flags=0x140cca memcg_id=0 order=2")]
    [TestCase("            app1     288 [001]         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase("   <...>-77        1d..2.  123us : mm_vmscan_kswapd_wake: nid=0 order=0")]
    [TestCase("[   57.345678]  kswapd0-49        0..... 1234us : mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase("""{"type": "printf", "data": "            app1-288     [001] .....    45.301122: pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=1\n"}""")]
    [TestCase("some words of prose that are no event: none at all")]
    public void A_line_seen_before_allocates_nothing(string text)
    {
        byte[] line = Encoding.UTF8.GetBytes(text);
        var dialects = new DialectSet(new NameTable());
        TraceEvent e = default;
        for (int i = 0; i < 100; i++)
        {
            dialects.Read(line, ref e);
        }

        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 1000; i++)
        {
            dialects.Read(line, ref e);
        }

        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }
}
