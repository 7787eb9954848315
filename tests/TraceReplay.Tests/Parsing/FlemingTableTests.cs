using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class FlemingTableTests
{
    [Test]
    public void The_six_rows_of_the_mail_are_read_whole()
    {
        var opened = OpenedCapture.OfPath(Path.Combine(TestPaths.Capture("fleming-table"), "reclaim_retry_zone.txt"));
        NameTable names = opened.Capture.Names;
        Assert.Multiple(() =>
        {
            Assert.That(opened.File.Dialect, Is.EqualTo(Dialect.BpftraceTable));
            Assert.That(
                opened.Events.Select(e => names.Format(e.Task)),
                Is.EqualTo(new[] { "app1-2133536", "app2-2337869", "app3-339457", "app4-2179800", "app5-2299092", "app6-2194373" }));
            Assert.That(opened.Events.Select(e => e[Field.Available] - e[Field.Reclaimable]), Is.EqualTo(new[] { 52854L, 55888, 15381, 15884, 29520, 14304 }));
            Assert.That(opened.Events.Select(e => e[Field.Node]), Is.EqualTo(new[] { 4L, 5, 6, 6, 0, 7 }));
            Assert.That(opened.Events.Select(e => e[Field.MinWmark]), Is.EqualTo(new[] { 17522L, 17521, 17522, 17522, 15821, 17521 }));
            Assert.That(opened.Events.All(e => e[Field.NoProgressLoops] == 0 && e[Field.WmarkCheck] == 1 && !e.Has(Field.Zone)), Is.True);
        });
    }

    [Test]
    public void A_task_name_with_blanks_is_what_the_other_columns_leave()
    {
        var reading = TextReading.Of(
            "  COMM             PID    NODE ORDER    RECLAIMABLE      AVAILABLE      MIN_WMARK LOOPS WMARK",
            "  Web Content 2    1234     4     0        4960156        5013010          17522     0     1");
        Assert.That((reading.Comm, reading.Single.Task.Pid, reading.Single[Field.Node]), Is.EqualTo(("Web Content 2", 1234, 4L)));
    }

    [Test]
    public void The_header_tells_the_order_of_the_columns()
    {
        var reading = TextReading.Of("PID WMARK LOOPS ORDER NODE MIN_WMARK AVAILABLE RECLAIMABLE ZONE COMM", "7 1 2 3 4 5 6 1 DMA32 my app");
        TraceEvent e = reading.Single;
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, e.Task.Pid, (Zone)e[Field.Zone]), Is.EqualTo(("my app", 7, Zone.DMA32)));
            Assert.That(
                new[] { e[Field.WmarkCheck], e[Field.NoProgressLoops], e[Field.Order], e[Field.Node], e[Field.MinWmark], e[Field.Available], e[Field.Reclaimable] },
                Is.EqualTo(new[] { 1L, 2, 3, 4, 5, 6, 1 }));
        });
    }

    [Test]
    public void Lower_case_the_kernel_s_names_and_columns_that_say_nothing_of_the_event_are_taken()
    {
        var reading = TextReading.Of(
            "time cpu task tid node zone order reclaimable available min_wmark no_progress_loops wmark_check",
            "12:30:01 3 my app 7 4 Normal 0 1 2 3 5 1");
        TraceEvent e = reading.Single;
        Assert.Multiple(() =>
        {
            Assert.That((reading.Comm, e.Task.Pid, e.Cpu, (Zone)e[Field.Zone]), Is.EqualTo(("my app", 7, 3, Zone.Normal)));
            Assert.That((e[Field.Available], e[Field.NoProgressLoops], e[Field.WmarkCheck]), Is.EqualTo((2L, 5L, 1L)));
        });
    }

    [Test]
    public void A_header_in_the_middle_of_a_file_may_change_the_order()
    {
        var reading = TextReading.Of(
            "COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK",
            "app1 7 4 0 10 20 30 2 1",
            "COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK",
            "app1 8 4 0 10 20 30 2 1",
            "PID NODE ORDER AVAILABLE RECLAIMABLE MIN_WMARK LOOPS WMARK COMM",
            "9 4 0 21 11 30 2 1 app1");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((3L, 3L, 0L, 0L)));
            Assert.That(reading.Events.Select(e => (e.Task.Pid, e[Field.Available])), Is.EqualTo(new[] { (7, 20L), (8, 20L), (9, 21L) }));
        });
    }

    [Test]
    public void A_table_without_a_column_that_decisions_need_has_no_events()
    {
        var reading = TextReading.Of("COMM PID NODE ORDER RECLAIMABLE AVAILABLE LOOPS WMARK", "app1 7 4 0 10 20 2 1");
        Assert.That(
            (reading.Counts, reading.Account.Malformed[0].Message), Is.EqualTo(((0L, 1L, 0L, 1L), "min_wmark is missing")));
    }

    [TestCase("app1 7 4 0 10 20 30 2 2", 23, "WMARK: '2' is not in the range 0 to 1")]
    [TestCase("app1 7 -1 0 10 20 30 2 1", 8, "NODE: '-1' is not in the range 0 to 2147483647")]
    [TestCase("app1 7 4 99 10 20 30 2 1", 10, "ORDER: '99' is not in the range 0 to 63")]
    public void A_value_that_does_not_fit_is_malformed(string row, int column, string message)
    {
        Complaint complaint = TextReading.Of("COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK", row).Account.Malformed.Single();
        Assert.That((complaint.Column, complaint.Message), Is.EqualTo((column, message)));
    }

    [TestCase("the reclaimable and available pages of each zone in order of node")]
    [TestCase("RECLAIMABLE AVAILABLE")]
    [TestCase("order order node zone reclaimable available min_wmark")]
    public void Prose_is_no_header(string line)
    {
        Assert.That(TextReading.Of(line).Counts, Is.EqualTo((0L, 0L, 1L, 0L)));
    }

    [TestCase("  app1          2133536     4     0        4960156        50130x0          17522     0     1", 59, "AVAILABLE")]
    [TestCase("  app1          2133536     4     0", 36, "RECLAIMABLE")]
    public void A_damaged_row_is_malformed_at_its_column(string row, int column, string name)
    {
        var reading = TextReading.Of("  COMM             PID    NODE ORDER    RECLAIMABLE      AVAILABLE      MIN_WMARK LOOPS WMARK", row);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((0L, 1L, 0L, 1L)));
            Assert.That((reading.Account.Malformed[0].Line, reading.Account.Malformed[0].Column), Is.EqualTo((2L, column)));
            Assert.That(reading.Account.Malformed[0].Message, Does.Contain(name));
        });
    }
}
