using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class BpftraceLineTests
{
    [Test]
    public void A_kswapd_end_line_of_the_Chen_script_is_the_entry_of_balance_pgdat()
    {
        TraceEvent e = TextReading.Of("[node 1] [4294909581] kswapd end, kswapd_failures 13").Single;
        Assert.Multiple(() =>
        {
            Assert.That((e.Kind, e[Field.Node], e[Field.KswapdFailures]), Is.EqualTo((EventKind.BalancePgdatEnter, 1L, 13L)));
            Assert.That(e.Time, Is.EqualTo(new TraceTime(4294909581, TimeFormat.Jiffies)));
            Assert.That((e.Cpu, e.Task.IsKnown), Is.EqualTo((-1, false)));
        });
    }

    [TestCase("[cpu 1] [4294910154l] reset kswapd_failures 33 ", TestName = "The_literal_l_of_the_script_is_read")]
    [TestCase("[cpu 1] [4294910154] reset kswapd_failures 33", TestName = "A_corrected_script_without_the_l_is_read")]
    public void A_reset_line_of_the_Chen_script_tells_what_direct_reclaim_had_reclaimed(string line)
    {
        TraceEvent e = TextReading.Of(line).Single;
        Assert.Multiple(() =>
        {
            Assert.That((e.Kind, e.Cpu, e[Field.NrReclaimed]), Is.EqualTo((EventKind.DirectReclaimEnd, 1, 33L)));
            Assert.That(e.Time.Value, Is.EqualTo(4294910154));
        });
    }

    [TestCase("[node x] [4294909581] kswapd end, kswapd_failures 13", 7, "node")]
    [TestCase("[node 0] [42949z9581] kswapd end, kswapd_failures 13", 11, "jiffies")]
    [TestCase("[node 0] [4294909581] kswapd end, kswapd_failures many", 51, "kswapd_failures")]
    public void A_damaged_line_of_the_Chen_script_is_malformed_at_its_column(string line, int column, string name)
    {
        var reading = TextReading.Of("[node 0] [4294909581] kswapd end, kswapd_failures 13", line);
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((1L, 0L, 0L, 1L)));
            Assert.That((reading.Account.Malformed[0].Line, reading.Account.Malformed[0].Column), Is.EqualTo((2L, column)));
            Assert.That(reading.Account.Malformed[0].Message, Does.StartWith(name));
        });
    }

    [TestCase("Attaching 8 probes...")]
    [TestCase("Attached 8 probes")]
    [TestCase("/tmp/decisions.bt:4:82-102: WARNING: Can't delete map element because it does not exist.")]
    [TestCase("Additional Info - helper: map_delete_elem, retcode: -2")]
    [TestCase("fexit:vmlinux:pgdat_balanced { delete(@a[tid]); }")]
    [TestCase("          ~~~~~~~~~~~~~~~~~~~~")]
    [TestCase("@events[file]: 13646")]
    [TestCase("[1, 2)              3591 |@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@@|")]
    [TestCase("[1K, 2K)            12 |@@                                                  |")]
    [TestCase("(..., 0)             7 |@                                                   |")]
    [TestCase("[90, ...)            7 |@                                                   |")]
    [TestCase("[0]                  5 |@@                                                  |")]
    [TestCase("@stacks[")]
    [TestCase("    shrink_node+5")]
    [TestCase("    balance_pgdat.isra.0+1212")]
    [TestCase("    0xffffffff9e12a0b0")]
    [TestCase("]: 12")]
    [TestCase(", kswapd0]: 12")]
    [TestCase("@lat[kswapd0, 49]: count 5, average 3, total 15")]
    [TestCase("")]
    public void What_bpftrace_prints_beside_events_is_ignored(string noise)
    {
        var reading = TextReading.Of(
            "         kswapd0-50      [000] .....    51.609867: balance_pgdat_enter: nid=0 order=0 highest_zoneidx=3 kswapd_failures=0",
            noise,
            "         kswapd0-50      [000] .....    51.609868: balance_pgdat_exit: nid=0 order=0 ret_order=0 kswapd_failures=1");
        Assert.That(reading.Counts, Is.EqualTo((2L, 1L, 0L, 0L)));
    }

    [Test]
    public void A_histogram_row_of_which_one_bar_is_left_is_text_of_unknown_shape() =>
        Assert.That(TextReading.Of("[)|").Counts, Is.EqualTo((0L, 0L, 1L, 0L)));
}
