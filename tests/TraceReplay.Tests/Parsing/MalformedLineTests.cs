using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class MalformedLineTests
{
    private const string Prefix = "            app1-288     [001] .....    45.301122: ";

    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=12x4", "nr_reclaimed: '12x4' is not a number", "12x4")]
    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=", "nr_reclaimed: '' is not a number", "")]
    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=-5", "nr_reclaimed: '-5' is negative, but the kernel prints it unsigned", "-5")]
    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=99999999999999999999", "nr_reclaimed: '99999999999999999999' is too large", "99999999999999999999")]
    [TestCase("mm_vmscan_kswapd_reclaim_fail: nid=0 failures=0x5", "failures: '0x5' is not a number", "0x5")]
    [TestCase("mm_vmscan_kswapd_reclaim_fail: nid=0 failures=-1", "failures: '-1' is not in the range 0 to 2147483647", "-1")]
    [TestCase("mm_vmscan_kswapd_reclaim_fail: nid=0 failures=2147483648", "failures: '2147483648' is not in the range 0 to 2147483647", "2147483648")]
    [TestCase("mm_vmscan_kswapd_sleep: nid=-1", "nid: '-1' is not in the range 0 to 2147483647", "-1")]
    [TestCase("mm_vmscan_kswapd_wake: nid=0 order=64", "order: '64' is not in the range 0 to 63", "64")]
    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=5kB", "nr_reclaimed: '5kB' is not a number", "5kB")]
    [TestCase("mm_vmscan_throttled: nid=0 usec_timeout=-2147483649", "usec_timeout: '-2147483649' is not in the range -2147483648 to 2147483647", "-2147483649")]
    [TestCase("mm_vmscan_lru_shrink_inactive: nid=0 nr_scanned=1 nr_reclaimed=1 priority=13", "priority: '13' is not in the range 0 to 12", "13")]
    [TestCase("oom_score_adj_update: pid=208 comm=python3 oom_score_adj=-1001", "oom_score_adj: '-1001' is not in the range -1000 to 1000", "-1001")]
    [TestCase("pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=2", "balanced: '2' is not in the range 0 to 1", "2")]
    [TestCase("prepare_kswapd_sleep: nid=0 sleep=-1", "sleep: '-1' is not in the range 0 to 1", "-1")]
    public void A_number_that_cannot_be_read_is_told_with_its_column(string text, string message, string value)
    {
        var reading = TextReading.Of("# tracer: nop", Prefix + text);
        Complaint complaint = reading.Account.Malformed.Single();
        Assert.Multiple(() =>
        {
            Assert.That(complaint.Message, Is.EqualTo(message));
            Assert.That(complaint.Line, Is.EqualTo(2));
            Assert.That(complaint.Column, Is.EqualTo((Prefix + text).Length - value.Length + 1));
            Assert.That(complaint.Excerpt, Does.StartWith("            app1-288"));
            Assert.That(reading.Counts, Is.EqualTo((0L, 1L, 0L, 1L)));
        });
    }

    [TestCase("reclaim_retry_zone: node=0 zone=DMA order=0 reclaimable=1 available=2 min_wmark=3 no_progress_loops=0", "wmark_check is missing")]
    [TestCase("mm_vmscan_kswapd_clear_hopeless: nid=0", "reason is missing")]
    [TestCase("mark_victim: comm=hog", "pid is missing")]
    public void A_field_without_which_the_event_says_nothing_is_missed(string text, string message)
    {
        Complaint complaint = TextReading.Of(Prefix + text).Account.Malformed.Single();
        Assert.That((complaint.Message, complaint.Column), Is.EqualTo((message, (Prefix + text).Length + 1)));
    }

    [TestCase("            app1-99999999999 [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0", "pid: '99999999999' is too large")]
    [TestCase("            app1-288     [99999999999] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0", "cpu: '99999999999' is too large")]
    [TestCase("            app1-288     [001] .....    45.30x122: mm_vmscan_kswapd_sleep: nid=0", "time: '45.30x122' is not a number")]
    public void A_damaged_line_head_is_told(string line, string message)
    {
        Assert.That(TextReading.Of(line).Account.Malformed.Single().Message, Is.EqualTo(message));
    }

    [Test]
    public void A_signed_field_may_be_negative()
    {
        var reading = TextReading.Of(Prefix + "oom_score_adj_update: pid=208 comm=python3 oom_score_adj=-1000");
        Assert.That(reading.Single[Field.OomScoreAdj], Is.EqualTo(-1000));
    }

    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=x")]
    [TestCase("mm_vmscan_direct_reclaim_end: nr_reclaimed=\0")]
    public void A_malformed_line_may_have_been_any_event_and_is_handed_on_as_a_loss(string text)
    {
        var reading = TextReading.Of(Prefix + "mm_vmscan_kswapd_sleep: nid=0", Prefix + text, Prefix + "mm_vmscan_kswapd_sleep: nid=1");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Events.Select(e => e.Kind), Is.EqualTo(new[] { EventKind.KswapdSleep, EventKind.Loss, EventKind.KswapdSleep }));
            Assert.That((reading.Events[1].Line, reading.Events[1].Has(Field.Lost), reading.Account.LostEvents), Is.EqualTo((2L, false, 0L)));
        });
    }

    [Test]
    public void The_first_ten_are_told_and_all_are_counted()
    {
        string[] lines = [.. Enumerable.Repeat(Prefix + "mm_vmscan_direct_reclaim_end: nr_reclaimed=x", 25)];
        var reading = TextReading.Of(lines);
        Assert.That((reading.Account.Malformed.Count, reading.Account.Lines.Malformed), Is.EqualTo((10, 25L)));
    }

    [Test]
    public void Text_of_no_known_shape_is_unknown()
    {
        var reading = TextReading.Of("hello world", Prefix + "mm_vmscan_kswapd_sleep: nid=0", "some, other: text 1.5: x");
        Assert.That(reading.Counts, Is.EqualTo((1L, 0L, 2L, 0L)));
    }
}
