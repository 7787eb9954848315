using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class EventFieldTests
{
    private const string Prefix = "            app1-288     [001] .....    45.301122: ";

    [Test]
    public void Reclaim_retry_zone_has_all_its_fields()
    {
        TraceEvent e = TextReading.Of(
            Prefix + "reclaim_retry_zone: node=1 zone=DMA32    order=2 reclaimable=346 available=10702 min_wmark=10408 no_progress_loops=3 wmark_check=1").Single;
        Assert.Multiple(() =>
        {
            Assert.That(e.Kind, Is.EqualTo(EventKind.ReclaimRetryZone));
            Assert.That((Zone)e[Field.Zone], Is.EqualTo(Zone.DMA32));
            Assert.That(
                new[] { e[Field.Node], e[Field.Order], e[Field.Reclaimable], e[Field.Available], e[Field.MinWmark], e[Field.NoProgressLoops], e[Field.WmarkCheck] },
                Is.EqualTo(new[] { 1L, 2, 346, 10702, 10408, 3, 1 }));
        });
    }

    [Test]
    public void Fields_are_found_by_name_in_any_order_and_unknown_ones_are_passed_over()
    {
        TraceEvent e = TextReading.Of(Prefix + "mm_vmscan_wakeup_kswapd: zid=2 order=3 gfp_flags=GFP_KERNEL nid=1").Single;
        Assert.That((e[Field.Node], e[Field.Order], (GfpFlags)e[Field.GfpFlags]), Is.EqualTo((1L, 3L, GfpFlags.Kernel)));
    }

    [Test]
    public void The_suffix_of_7_1_with_its_trailing_blank_is_read()
    {
        TraceEvent e = TextReading.Of(Prefix + "mm_vmscan_direct_reclaim_begin: order=9 gfp_flags=GFP_TRANSHUGE pid=47 memcg_id=0 ").Single;
        Assert.That((e[Field.Order], e[Field.Pid], e[Field.MemcgId], e.Has(Field.MemcgId)), Is.EqualTo((9L, 47L, 0L, true)));
    }

    [Test]
    public void A_field_that_is_not_there_is_absent_not_0()
    {
        TraceEvent e = TextReading.Of(Prefix + "mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_KERNEL").Single;
        Assert.That((e.Has(Field.MemcgId), e.Get(Field.MemcgId)), Is.EqualTo((false, (long?)null)));
    }

    [Test]
    public void A_victim_s_name_may_hold_blanks_and_its_sizes_are_kB()
    {
        var reading = TextReading.Of(
            Prefix + "mark_victim: pid=225 comm=Web Content total-vm=594668kB anon-rss=4476kB file-rss:136kB shmem-rss:578176kB uid=0 pgtables=1196kB oom_score_adj=-500");
        TraceEvent e = reading.Single;
        Assert.Multiple(() =>
        {
            Assert.That(reading.Names[(int)e[Field.Comm]], Is.EqualTo("Web Content"));
            Assert.That(
                new[] { e[Field.Pid], e[Field.TotalVm], e[Field.AnonRss], e[Field.FileRss], e[Field.ShmemRss], e[Field.Pgtables], e[Field.OomScoreAdj] },
                Is.EqualTo(new[] { 225L, 594668, 4476, 136, 578176, 1196, -500 }));
        });
    }

    [Test]
    public void A_victim_of_an_older_kernel_has_only_a_pid()
    {
        TraceEvent e = TextReading.Of(Prefix + "mark_victim: pid=225").Single;
        Assert.That((e[Field.Pid], e.Has(Field.Comm)), Is.EqualTo((225L, false)));
    }

    [TestCase("mm_vmscan_kswapd_clear_hopeless")]
    [TestCase("mm_vmscan_reset_kswapd_failures")]
    public void Both_names_of_the_reset_are_one_event(string name)
    {
        var reading = TextReading.Of(Prefix + name + ": nid=0 reason=DIRECT");
        Assert.That(
            (reading.Single.Kind, (ClearReason)reading.Single[Field.Reason], reading.Account.CountOf(EventKind.KswapdClearHopeless)),
            Is.EqualTo((EventKind.KswapdClearHopeless, ClearReason.Direct, 1L)));
    }

    [TestCase("OTHER", ClearReason.Other)]
    [TestCase("KSWAPD", ClearReason.Kswapd)]
    [TestCase("PCP", ClearReason.Pcp)]
    [TestCase("0x3", ClearReason.Pcp)]
    [TestCase("1", ClearReason.Kswapd)]
    [TestCase("NEWER", ClearReason.Unknown)]
    public void Reasons_are_read_by_name_and_by_number(string text, ClearReason reason)
    {
        TraceEvent e = TextReading.Of(Prefix + "mm_vmscan_kswapd_clear_hopeless: nid=0 reason=" + text).Single;
        Assert.That((ClearReason)e[Field.Reason], Is.EqualTo(reason));
    }

    [TestCase("DMA", Zone.DMA)]
    [TestCase("DMA32", Zone.DMA32)]
    [TestCase("Normal", Zone.Normal)]
    [TestCase("HighMem", Zone.HighMem)]
    [TestCase("Movable", Zone.Movable)]
    [TestCase("Device", Zone.Device)]
    [TestCase("Future", Zone.Unknown)]
    public void Zones_are_read_by_name(string text, Zone zone)
    {
        TraceEvent e = TextReading.Of(Prefix + $"reclaim_retry_zone: node=0 zone={text,-8} order=0 reclaimable=1 available=2 min_wmark=3 no_progress_loops=0 wmark_check=0").Single;
        Assert.That((Zone)e[Field.Zone], Is.EqualTo(zone));
    }

    [Test]
    public void An_event_without_a_schema_is_unknown_and_counted_by_name()
    {
        var reading = TextReading.Of(Prefix + "sched_switch: prev_comm=a prev_pid=1", Prefix + "sched_switch: prev_comm=b prev_pid=2");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((0L, 0L, 2L, 0L)));
            Assert.That(reading.Account.UnknownEvents, Is.EqualTo(new[] { KeyValuePair.Create("sched_switch", 2L) }));
        });
    }
}
