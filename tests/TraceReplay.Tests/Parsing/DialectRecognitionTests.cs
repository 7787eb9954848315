using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class DialectRecognitionTests
{
    [TestCase(Dialect.Ftrace, "        app1-288     [001] .....    45.301122: mm_vmscan_kswapd_wake: nid=0 order=3")]
    [TestCase(Dialect.Ftrace, "# tracer: nop")]
    [TestCase(Dialect.Perf, "      hog-noswap     200 [000]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=0")]
    [TestCase(Dialect.TraceCmd, "cpus=2\ntc:       hog-noswap-200   [000] .....    37.587226: mm_vmscan_kswapd_wake: nid=0 order=0")]
    [TestCase(Dialect.Probe, "         kswapd0-50      [000] .....    51.609867: balance_pgdat_enter: nid=0 order=0 highest_zoneidx=3 kswapd_failures=0")]
    [TestCase(Dialect.BpftraceKswapd, "[node 0] [4294909581] kswapd end, kswapd_failures 13")]
    [TestCase(Dialect.BpftraceKswapd, "Attaching 2 probes...\n[cpu 1] [4294910154l] reset kswapd_failures 33 ")]
    [TestCase(Dialect.BpftraceTable, "COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK\napp1 2133536 4 0 4960156 5013010 17522 0 1")]
    [TestCase(Dialect.Ftrace, "   <...>-77        1d..2.  123us : mm_vmscan_kswapd_wake: nid=0 order=0")]
    [TestCase(Dialect.Ftrace, "mm_vmscan_kswapd_wake: nid=0 order=0")]
    [TestCase(Dialect.TraceCmd, "version = 7\ncpus=2\n  hog-nos-200     0.....    37.587226: mm_vmscan_kswapd_wake: nid=0 order=0")]
    [TestCase(Dialect.TraceCmd, "trace.dat: cpus=2\ntrace.dat:       hog-noswap-200   [000] .....    37.587226: mm_vmscan_kswapd_wake: nid=0 order=0")]
    [TestCase(Dialect.Perf, "      hog-noswap     200 [000]         vmscan:mm_vmscan_kswapd_wake: nid=0 order=0")]
    public void A_dialect_is_known_from_its_content_whatever_the_file_is_called(Dialect dialect, string text)
    {
        var opened = OpenedCapture.OfFile(text);
        Assert.That((opened.File.Dialect, opened.File.Role, opened.Capture.HasTrace), Is.EqualTo((dialect, FileRole.Replayed, true)));
    }

    [Test]
    public void The_buffer_s_name_before_a_trace_cmd_task_is_not_part_of_it()
    {
        var reading = TextReading.Of("tc:       hog-noswap-200   [000] .....    37.587226: mm_vmscan_kswapd_wake: nid=0 order=0");
        Assert.That((reading.Comm, reading.Single.Task.Pid), Is.EqualTo(("hog-noswap", 200)));
    }

    [Test]
    public void One_file_may_mix_all_dialects()
    {
        string[] lines =
        [
            "        app1-288     [001] .....    45.301122: mm_vmscan_kswapd_wake: nid=0 order=3",
            "      hog-noswap     200 [000]    45.358600:         vmscan:mm_vmscan_kswapd_wake: nid=0 order=0",
            "tc:       hog-noswap-200   [000] .....    37.587226: mm_vmscan_kswapd_wake: nid=0 order=0",
            "[node 0] [4294909581] kswapd end, kswapd_failures 13",
            "   <...>-77        1d..2.  123us : mm_vmscan_kswapd_wake: nid=0 order=0",
            "            app1    1234   1 0 00000001 0000002a [02b12f15] 1.234ms (+0.001ms): mm_vmscan_kswapd_wake: nid=0 order=3",
            """{"type": "printf", "data": "[node 0] [4294909581] kswapd end, kswapd_failures 13\n"}""",
            "[   57.345678]  kswapd0-49        0..... 1234us : mm_vmscan_kswapd_wake: nid=0 order=3",
            "            app1     288 [001]         vmscan:mm_vmscan_kswapd_wake: nid=0 order=3",
            "COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK",
            "app1 2133536 4 0 4960156 5013010 17522 0 1",
        ];
        var reading = TextReading.Of([.. lines, "and some words", .. lines.Reverse(), .. lines]);
        Assert.That(reading.Counts, Is.EqualTo((3L * (lines.Length - 1), 3L, 1L, 0L)), "all but the table's header are events");
    }

    [TestCase("ftrace.txt.gz", Dialect.Ftrace, FileRole.Replayed)]
    [TestCase("decisions.txt.gz", Dialect.Probe, FileRole.Replayed)]
    [TestCase("perf.txt.gz", Dialect.Perf, FileRole.Counted)]
    [TestCase("trace-cmd.txt.gz", Dialect.TraceCmd, FileRole.Counted)]
    [TestCase("bpftrace-retry.txt", Dialect.BpftraceTable, FileRole.Counted)]
    [TestCase("bpftrace-kswapd.txt", Dialect.BpftraceKswapd, FileRole.Counted)]
    [TestCase("bpftrace-shrink.txt", Dialect.None, FileRole.Snapshot)]
    [TestCase("zoneinfo.before", Dialect.None, FileRole.Snapshot)]
    [TestCase("cmdline", Dialect.None, FileRole.Recorder)]
    public void Of_a_real_capture_one_recording_and_its_probes_are_replayed(string file, Dialect dialect, FileRole role)
    {
        FileAccount account = RealCaptures.Verify("oom-noswap-6.12").Result.Capture.Files.Single(f => f.Name == file);
        Assert.That((account.Dialect, account.Role), Is.EqualTo((dialect, role)));
    }
}
