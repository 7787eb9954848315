using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class MergeTests
{
    private const string Head = "         kswapd0-50      [000] .....    ";

    [Test]
    public void Events_and_probes_come_in_the_order_of_time()
    {
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt", $"{Head}1.000001: mm_vmscan_kswapd_wake: nid=0 order=0\n{Head}1.000004: mm_vmscan_kswapd_sleep: nid=0\n")
            .Write("decisions.txt", $"{Head}1.000002: pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=0\n{Head}1.000005: pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=1\n");
        Assert.That(
            OpenedCapture.OfPath(folder.FullName).Events.Select(e => e.Kind),
            Is.EqualTo(new[] { EventKind.KswapdWake, EventKind.PgdatBalanced, EventKind.KswapdSleep, EventKind.PgdatBalanced }));
    }

    [Test]
    public void Probe_lines_out_of_order_are_put_back_and_counted()
    {
        int[] times = [3, 1, 2, 6, 4, 5];
        string text = string.Concat(times.Select(t => $"{Head}1.00000{t}: pgdat_balanced: nid=0 order={t} highest_zoneidx=3 balanced=0\n"));
        var opened = OpenedCapture.OfFile(System.Text.Encoding.UTF8.GetBytes(text));
        Assert.Multiple(() =>
        {
            Assert.That(opened.Events.Select(e => e[Field.Order]), Is.EqualTo(new[] { 1L, 2, 3, 4, 5, 6 }));
            Assert.That((opened.File.Reordered, opened.File.OutOfOrder), Is.EqualTo((4L, 0L)));
        });
    }
}
