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
