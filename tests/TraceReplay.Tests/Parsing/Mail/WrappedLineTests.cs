using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class WrappedLineTests
{
    private const string Begin = "            app1-288     [001] .....    45.301122: mm_vmscan_direct_reclaim_begin:";
    private const string Sleep = "         kswapd0-50      [000] .....    45.301123: mm_vmscan_kswapd_sleep: nid=0";

    [TestCase("            app1-288     [001] .....    45.301122:|mm_vmscan_direct_reclaim_begin: order=3 gfp_flags=GFP_KERNEL")]
    [TestCase("            app1-288     [001] .....|45.301122: mm_vmscan_direct_reclaim_begin: order=3 gfp_flags=GFP_KERNEL")]
    [TestCase("            app1-288     [001] .....    45.301122: mm_vmscan_direct_reclaim_begin:|order=3 gfp_flags=GFP_KERNEL")]
    [TestCase("            app1-288     [001] .....    45.301122: mm_vmscan_direct_reclaim_begin: order=3|gfp_flags=GFP_KERNEL")]
    [TestCase("app1 288 [001] 45.301122:|vmscan:mm_vmscan_direct_reclaim_begin: order=3 gfp_flags=GFP_KERNEL")]
    [TestCase("app1 288 45.301122:|vmscan:mm_vmscan_direct_reclaim_begin: order=3|gfp_flags=GFP_KERNEL")]
    [TestCase("app1 288 [001]|45.301122:|vmscan:mm_vmscan_direct_reclaim_begin:|order=3|gfp_flags=GFP_KERNEL")]
    public void An_event_is_joined_wherever_it_was_broken(string broken)
    {
        var reading = TextReading.OfMail(["Look:", .. broken.Split('|'), Sleep]);
        TraceEvent e = reading.Events[0];
        Assert.Multiple(() =>
        {
            Assert.That(reading.Events, Has.Count.EqualTo(2));
            Assert.That((e.Kind, e[Field.Order], (GfpFlags)e[Field.GfpFlags]), Is.EqualTo((EventKind.DirectReclaimBegin, 3L, GfpFlags.Kernel)));
            Assert.That((reading.Names.Format(e.Task), e.Line), Is.EqualTo(("app1-288", 2L)));
            Assert.That(reading.Counts, Is.EqualTo((broken.Split('|').Length + 1L, 0L, 1L, 0L)));
        });
    }

    [TestCase("[node 0] [4294909581] kswapd end,|kswapd_failures 13")]
    [TestCase("[node 0] [4294909581] kswapd|end, kswapd_failures 13")]
    public void A_line_of_the_Chen_script_is_joined(string broken)
    {
        var reading = TextReading.OfMail(broken.Split('|'));
        Assert.That((reading.Single[Field.Node], reading.Single[Field.KswapdFailures], reading.Single.Line), Is.EqualTo((0L, 13L, 1L)));
    }

    [Test]
    public void A_task_name_with_blanks_may_be_broken_too()
    {
        var reading = TextReading.OfMail(
            "            app1-288     [001] .....    45.301122: mark_victim: pid=7 comm=Web",
            "Content total-vm=4kB anon-rss=8kB file-rss:0kB shmem-rss:0kB uid=0",
            "pgtables=4kB oom_score_adj=500");
        TraceEvent e = reading.Single;
        Assert.That((reading.Names[(int)e[Field.Comm]], e[Field.AnonRss], e[Field.OomScoreAdj]), Is.EqualTo(("Web Content", 8L, 500L)));
    }

    [TestCase("order=5 is what I asked for")]
    [TestCase("gfp_flags=GFP_KERNEL is what I asked for")]
    [TestCase("pid 7 was killed")]
    [TestCase("Then it stopped.")]
    [TestCase("[1] https://example.org/x")]
    [TestCase("https://example.org/x")]
    [TestCase("17522 0 1")]
    public void Prose_is_never_joined_to_an_event(string prose)
    {
        var reading = TextReading.OfMail(Begin + " order=3", prose);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((1L, 0L, 1L, 0L)));
            Assert.That((reading.Single[Field.Order], reading.Single.Has(Field.GfpFlags)), Is.EqualTo((3L, false)));
        });
    }

    [Test]
    public void Prose_before_an_event_is_not_its_beginning()
    {
        var reading = TextReading.OfMail("As in [1] this shows", "that on CPU [001]", Sleep);
        Assert.That((reading.Counts, reading.Comm, reading.Single.Line), Is.EqualTo(((1L, 0L, 2L, 0L), "kswapd0", 3L)));
    }

    [Test]
    public void A_field_that_the_event_has_already_begins_something_else()
    {
        var reading = TextReading.OfMail(Begin + " order=3 gfp_flags=GFP_KERNEL", "order=5 gfp_flags=GFP_NOFS");
        Assert.That((reading.Counts, reading.Single[Field.Order]), Is.EqualTo(((1L, 0L, 1L, 0L), 3L)));
    }

    [Test]
    public void A_line_that_is_quoted_deeper_does_not_go_on_with_one_that_is_not()
    {
        var reading = TextReading.OfMail("> " + Begin + " order=3", "> > gfp_flags=GFP_KERNEL");
        Assert.That((reading.Counts, reading.Single.Has(Field.GfpFlags)), Is.EqualTo(((1L, 0L, 1L, 0L), false)));
    }

    [Test]
    public void A_blank_line_ends_an_event()
    {
        var reading = TextReading.OfMail(Begin + " order=3", "", "gfp_flags=GFP_KERNEL");
        Assert.That(reading.Counts, Is.EqualTo((1L, 1L, 1L, 0L)));
    }

    [Test]
    public void What_is_wrong_in_a_joined_line_is_told_at_the_line_where_it_begins()
    {
        var reading = TextReading.OfMail("Look:", "> " + Sleep, "> " + Begin, "> order=x", "> gfp_flags=GFP_KERNEL", "> " + Sleep);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((2L, 0L, 1L, 3L)));
            Assert.That((reading.Account.Malformed.Single().Line, reading.Account.Malformed[0].Message), Is.EqualTo((3L, "order: 'x' is not a number")));
        });
    }

    [Test]
    public void An_event_whose_rest_is_missing_is_malformed()
    {
        var reading = TextReading.OfMail(Begin, "and so on", Sleep);
        Assert.That((reading.Counts, reading.Account.Malformed.Single().Line), Is.EqualTo(((1L, 0L, 1L, 1L), 1L)));
    }

    [Test]
    public void Events_without_a_schema_are_joined_and_counted_once()
    {
        var reading = TextReading.OfMail(
            Sleep, "          <idle>-0       [001] d..2.    45.301124: sched_switch: prev_comm=swapper/1 prev_pid=0", "prev_prio=120 prev_state=R ==>", "next_comm=app1 next_pid=288", Sleep);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((2L, 0L, 3L, 0L)));
            Assert.That(reading.Account.UnknownEvents.Single(), Is.EqualTo(KeyValuePair.Create("sched_switch", 1L)));
            Assert.That(reading.Events, Has.Count.EqualTo(2), "nothing says that events are missing");
        });
    }
}
