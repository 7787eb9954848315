using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Lines of <c>bpftrace -f json</c> (src/output.cpp): what a script printed is itself a line of some dialect.</summary>
public sealed class BpftraceJsonTests
{
    [TestCase(@"         kswapd0-50      [000] .....    51.609867: balance_pgdat_enter: nid=0 order=0 highest_zoneidx=3 kswapd_failures=7\n", EventKind.BalancePgdatEnter, Field.KswapdFailures, 7)]
    [TestCase(@"[node 1] [4294909581] kswapd end, kswapd_failures 13\n", EventKind.BalancePgdatEnter, Field.KswapdFailures, 13)]
    [TestCase(@"[cpu 1] [4294910154l] reset kswapd_failures 33 \n", EventKind.DirectReclaimEnd, Field.NrReclaimed, 33)]
    [TestCase(@"      hog-noswap     200 [000]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3\n", EventKind.KswapdWake, Field.Order, 3)]
    public void The_text_of_a_printf_is_read_by_the_other_dialects(string text, EventKind kind, Field field, long value)
    {
        TraceEvent e = TextReading.Of($$"""{"type": "printf", "data": "{{text}}"}""").Single;
        Assert.That((e.Kind, e[field]), Is.EqualTo((kind, value)));
    }

    [Test]
    public void A_task_s_name_is_decoded()
    {
        var reading = TextReading.Of("""{"type": "printf", "data": "     a\"b\\c\u0041-50      [000] .....    51.609867: pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=1\n"}""");
        Assert.That((reading.Comm, reading.Single.Task.Pid), Is.EqualTo((@"a""b\cA", 50)));
    }

    [Test]
    public void A_table_may_be_printed_so()
    {
        var reading = TextReading.Of(
            """{"type": "attached_probes", "data": {"probes": 2}}""",
            """{"type": "printf", "data": "COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK\n"}""",
            """{"type": "printf", "data": "app1 2133536 4 0 4960156 5013010 17522 0 1\n"}""");
        Assert.That((reading.Counts, reading.Single[Field.Available]), Is.EqualTo(((1L, 2L, 0L, 0L), 5013010L)));
    }

    [TestCase("""{"type": "attached_probes", "data": {"probes": 2}}""")]
    [TestCase("""{"type": "map", "data": {"@events": {"file": 13646, "anon": 38108}}}""")]
    [TestCase("""{"type": "hist", "data": {"@priority": {"file": [{"min": 1, "max": 1, "count": 169}]}}}""")]
    [TestCase("""{"type": "time", "data": "12:30:01\n"}""")]
    [TestCase("""{"type": "helper_error", "msg": "Can't delete map element", "helper": "map_delete_elem", "retcode": -2, "data": {}}""")]
    [TestCase("""{"type": "printf", "data": "\n"}""")]
    public void What_holds_no_event_is_ignored(string line)
    {
        Assert.That(TextReading.Of(line).Counts, Is.EqualTo((0L, 1L, 0L, 0L)));
    }

    [Test]
    public void Lost_events_are_a_loss_anywhere()
    {
        var reading = TextReading.Of("""{"type": "lost_events", "data": {"events": 5}}""");
        Assert.That(
            (reading.Single.Kind, reading.Single[Field.Lost], reading.Account.LostEvents, reading.Account.LossUnknownPlace),
            Is.EqualTo((EventKind.Loss, 5L, 5L, true)));
    }

    [Test]
    public void Columns_and_names_speak_of_the_outer_line()
    {
        const string Head = """{"type": "printf", "data": "  a\"b-50      [000] .....    51.609867: """;
        var reading = TextReading.Of(
            Head + """pgdat_balanced: nid=x balanced=1\n"}""", Head + """sched_switch: prev_comm=a\n"}""", """{"type": "printf", "data": "hello\n"}""");
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((0L, 0L, 2L, 1L)));
            Assert.That(reading.Account.Malformed[0].Column, Is.EqualTo((Head + "pgdat_balanced: nid=").Length + 1));
            Assert.That(reading.Account.Malformed[0].Message, Is.EqualTo("nid: 'x' is not a number"));
            Assert.That(reading.Account.UnknownEvents.Single().Key, Is.EqualTo("sched_switch"));
        });
    }

    [TestCase("""{"type": "printf", "data": "text""")]
    [TestCase("""{"type": "printf", "data": 5}""")]
    [TestCase("""{"type": "printf"}""")]
    [TestCase("""{"type": "printf", "data": "a\q"}""")]
    [TestCase("""{"type": "printf", "data": "mm_vmscan_kswapd_sleep: nid=0"} and more""")]
    [TestCase("{}")]
    [TestCase("{\"type\"")]
    public void Damaged_and_other_JSON_is_unknown(string line)
    {
        Assert.That(TextReading.Of(line).Counts, Is.EqualTo((0L, 0L, 1L, 0L)));
    }

    [Test]
    public void The_dialect_of_a_file_is_that_of_the_printed_text()
    {
        var opened = OpenedCapture.OfFile(
            """{"type": "attached_probes", "data": {"probes": 2}}""",
            """{"type": "printf", "data": "         kswapd0-50      [000] .....    51.609867: balance_pgdat_enter: nid=0 order=0 highest_zoneidx=3 kswapd_failures=7\n"}""");
        Assert.That((opened.File.Dialect, opened.Events.Count), Is.EqualTo((Dialect.Probe, 1)));
    }
}
