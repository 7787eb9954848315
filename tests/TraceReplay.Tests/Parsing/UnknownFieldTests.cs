using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>Fields that a schema lacks are kept by name and counted; the event is read all the same.</summary>
public sealed class UnknownFieldTests
{
    private const string Prefix = "            app1-288     [001] .....    45.301122: ";

    // The field sets of 2019 and before (include/trace/events/vmscan.h of 5.0).
    [TestCase("mm_vmscan_wakeup_kswapd: nid=0 zid=2 order=3 gfp_flags=GFP_KERNEL", "mm_vmscan_wakeup_kswapd.zid")]
    [TestCase("mm_vmscan_direct_reclaim_begin: order=3 may_writepage=1 gfp_flags=GFP_KERNEL classzone_idx=2", "mm_vmscan_direct_reclaim_begin.classzone_idx mm_vmscan_direct_reclaim_begin.may_writepage")]
    [TestCase("mm_vmscan_wakeup_kswapd: nid=0 order=3 gfp_flags=GFP_KERNEL added_later=12", "mm_vmscan_wakeup_kswapd.added_later")]
    public void Fields_of_older_and_of_later_kernels_are_counted_by_event(string text, string names)
    {
        var reading = TextReading.Of(Prefix + text, Prefix + text);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((2L, 0L, 0L, 0L)));
            Assert.That((reading.Events[1][Field.Order], (GfpFlags)reading.Events[1][Field.GfpFlags]), Is.EqualTo((3L, GfpFlags.Kernel)));
            Assert.That(reading.Account.UnknownFields, Is.EqualTo(names.Split(' ').Select(n => KeyValuePair.Create(n, 2L))));
        });
    }

    [Test]
    public void A_line_that_cannot_be_read_names_none()
    {
        var reading = TextReading.Of(Prefix + "mm_vmscan_kswapd_wake: zid=2 nid=x", Prefix + "mm_vmscan_kswapd_sleep: nid=0", Prefix + "mm_vmscan_kswapd_wake: zid=2");
        Assert.That((reading.Counts, reading.Account.UnknownFields.Count), Is.EqualTo(((1L, 0L, 0L, 2L), 0)));
    }

    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=1 pid=47 memcg_id=0 (in-irq)")]
    [TestCase("mm_vmscan_kswapd_wake: nid=0 nid=1 order=3")]
    [TestCase("mm_vmscan_kswapd_wake: nid=0 order=3 ffffffff81234567 shrink_node+0x12 ([kernel.kallsyms])")]
    public void Words_and_repeated_fields_are_no_unknown_fields(string text)
    {
        var reading = TextReading.Of(Prefix + text);
        Assert.That((reading.Events.Count, reading.Account.UnknownFields.Count), Is.EqualTo((1, 0)));
    }

    [Test]
    public void No_line_can_name_more_than_are_kept()
    {
        string many = string.Concat(Enumerable.Range(0, 100).Select(i => $" field{i}=1"));
        var reading = TextReading.Of(Prefix + "mm_vmscan_kswapd_sleep: nid=0" + many);
        Assert.That((reading.Events.Count, reading.Account.UnknownFields.Count), Is.EqualTo((1, 16)));
    }
}
