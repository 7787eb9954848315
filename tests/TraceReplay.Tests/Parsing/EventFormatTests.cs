using System.Numerics;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Every event of every kernel is read by name of field, in any order and in any shape of line.</summary>
public sealed class EventFormatTests
{
    private const string Ftrace = "            app1-288     [001] .....    45.301122: ";
    private const string Perf = "            app1     288 [001]    45.301122:  vmscan:";

    [TestCaseSource(typeof(EventFormats), nameof(EventFormats.All))]
    public void Every_word_of_a_format_belongs_to_a_field(string text)
    {
        var reading = TextReading.Of(Ftrace + text);
        TraceEvent e = reading.Single;
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((1L, 0L, 0L, 0L)));
            Assert.That(reading.Account.UnknownFields, Is.Empty);
            Assert.That(reading.Account.Events.Single().Name, Is.EqualTo(text[..text.IndexOf(':', StringComparison.Ordinal)]));
            Assert.That(BitOperations.PopCount(e.PresentSlots), Is.EqualTo(FieldsIn(text)), "as many fields as the text has");
        });
    }

    [TestCaseSource(typeof(EventFormats), nameof(EventFormats.All))]
    public void Perf_s_line_tells_the_same_as_ftrace_s(string text)
    {
        TraceEvent ftrace = TextReading.Of(Ftrace + text).Single;
        TraceEvent perf = TextReading.Of(Perf + text).Single;
        Assert.That(perf.TellsTheSame(ftrace), Is.True);
    }

    [TestCaseSource(nameof(Plain))]
    public void Plain_fields_may_stand_in_any_order(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        IEnumerable<string> fields = text[(colon + 2)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).Reverse();
        var reading = TextReading.Of(Ftrace + text, $"{Ftrace}{text[..colon]}: {string.Join(' ', fields)}");
        Assert.That(reading.Events[1].TellsTheSame(reading.Events[0]), Is.True);
    }

    [Test]
    public void A_shrinker_s_line_has_all_its_fields()
    {
        var reading = TextReading.Of(
            Ftrace + "mm_shrink_slab_start: xfs_fs_free_cached_objects+0x0/0x20 [xfs] 00000000c4ca5b6b: nid: 1 pid: 49 memcg_id: 12 objects to shrink 4 gfp_flags GFP_KERNEL cache items 5432 delta 21 total_scan 22 priority 11 ");
        TraceEvent e = reading.Single;
        Assert.Multiple(() =>
        {
            Assert.That(reading.Names[(int)e[Field.Shrinker]], Is.EqualTo("xfs_fs_free_cached_objects+0x0/0x20 [xfs]"));
            Assert.That((GfpFlags)e[Field.GfpFlags], Is.EqualTo(GfpFlags.Kernel));
            Assert.That(
                new[] { e[Field.ShrinkerAddress], e[Field.Node], e[Field.Pid], e[Field.MemcgId], e[Field.NrObjectsToShrink], e[Field.CacheItems], e[Field.Delta], e[Field.TotalScan], e[Field.Priority] },
                Is.EqualTo(new[] { 0xc4ca5b6bL, 1, 49, 12, 4, 5432, 21, 22, 11 }));
        });
    }

    [Test]
    public void What_a_shrinker_did_has_all_its_fields()
    {
        TraceEvent e = TextReading.Of(
            Ftrace + "mm_shrink_slab_end: super_cache_scan+0x0/0x1e0 (null): nid: 0 unused scan count 4 new scan count 25 total_scan 21 last shrinker return val -1").Single;
        Assert.Multiple(() =>
        {
            Assert.That((e.Has(Field.ShrinkerAddress), e.Has(Field.Pid)), Is.EqualTo((false, false)));
            Assert.That(
                new[] { e[Field.UnusedScan], e[Field.NewScan], e[Field.TotalScan], e[Field.ReturnValue] }, Is.EqualTo(new[] { 4L, 25, 21, -1 }));
        });
    }

    [Test]
    public void Watermarks_and_reserves_name_their_zones()
    {
        var reading = TextReading.Of(
            Ftrace + "mm_setup_per_zone_wmarks: node_id=1 zone name=Normal watermark min=10408 low=13010 high=15612 promo=18214",
            Ftrace + "mm_setup_per_zone_lowmem_reserve: node_id=1 zone name=DMA upper_zone name=Normal lowmem_reserve_pages=1967");
        TraceEvent marks = reading.Events[0];
        TraceEvent reserve = reading.Events[1];
        Assert.Multiple(() =>
        {
            Assert.That(((Zone)marks[Field.Zone], marks[Field.Node]), Is.EqualTo((Zone.Normal, 1L)));
            Assert.That(
                new[] { marks[Field.WatermarkMin], marks[Field.WatermarkLow], marks[Field.WatermarkHigh], marks[Field.WatermarkPromo] },
                Is.EqualTo(new[] { 10408L, 13010, 15612, 18214 }));
            Assert.That(((Zone)reserve[Field.Zone], (Zone)reserve[Field.UpperZone], reserve[Field.LowmemReserve]), Is.EqualTo((Zone.DMA, Zone.Normal, 1967L)));
        });
    }

    [Test]
    public void A_folio_that_is_written_has_its_frame_number_in_hexadecimal()
    {
        TraceEvent e = TextReading.Of(Ftrace + "mm_vmscan_write_folio: page=00000000c4ca5b6b pfn=0x1a2b3 flags=RECLAIM_WB_ANON").Single;
        Assert.That((e[Field.Page], e[Field.Pfn]), Is.EqualTo((0xc4ca5b6bL, 0x1a2b3L)));
    }

    // perf prints the struct's own names where it cannot parse the format (tools/lib/traceevent: FAILED TO PARSE); as in
    // shared/captures/costly-7.2/perf.txt for the first two.
    [TestCase("mm_vmscan_direct_reclaim_begin: [FAILED TO PARSE] gfp_flags=0x140cca memcg_id=0 order=2", Field.Order, 2)]
    [TestCase("mm_vmscan_direct_reclaim_end: [FAILED TO PARSE] nr_reclaimed=0x3b memcg_id=0", Field.NrReclaimed, 0x3b)]
    [TestCase("mm_shrink_slab_start: [FAILED TO PARSE] shr=0xffff8a1 shrink=0xffffffff9 nr_objects_to_shrink=4 gfp_flags=0xcc0 cache_items=0x10 delta=0x5 total_scan=0x5 priority=12 nid=1 memcg_id=0x7", Field.NrObjectsToShrink, 4)]
    [TestCase("mm_shrink_slab_end: [FAILED TO PARSE] shr=0xffff8a1 nid=1 shrink=0xffffffff9 unused_scan=0 new_scan=7 retval=-1 total_scan=5 memcg_id=0", Field.ReturnValue, -1)]
    [TestCase("mm_vmscan_throttled: [FAILED TO PARSE] nid=0 usec_timeout=4000 usec_delayed=0xffffffff reason=4", Field.UsectDelayed, -1)]
    public void A_raw_print_has_the_names_of_the_struct(string text, Field field, long value)
    {
        var reading = TextReading.Of(Perf + text);
        Assert.That((reading.Single[field], reading.Account.UnknownFields.Count), Is.EqualTo((value, 0)));
    }

    private static int FieldsIn(string text)
    {
        string[] positional = text.StartsWith("mm_shrink_slab", StringComparison.Ordinal) ? ["+0x", "c4ca5b6b: "] : [];
        string[] spaced =
        [
            "nid: ", "pid: ", "memcg_id: ", "objects to shrink ", "gfp_flags ", "cache items ", "delta ", "total_scan ", "priority ",
            "unused scan count ", "new scan count ", "return val ",
        ];
        return text.Count(c => c == '=') + positional.Concat(spaced).Count(key => text.Contains(key, StringComparison.Ordinal))
            + (text.Contains("-rss:", StringComparison.Ordinal) ? 2 : 0);
    }

    private static IEnumerable<string> Plain() =>
        EventFormats.All.Where(text => Array.Exists(KnownEvent.All, known => known.IsPlain && text.StartsWith(known.Schema.Name + ":", StringComparison.Ordinal)));
}
