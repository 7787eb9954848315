using System.Text;

namespace TraceReplay.Tests;

/// <summary>Real lines of several dialects, with everything that makes a line hard to split.</summary>
internal static class SplitTexts
{
    /// <summary>Some kB, to be read byte by byte too.</summary>
    public static byte[] Small { get; } = Bytes(
        [
            .. First("oom-noswap-6.12", "ftrace.txt.gz", 14),
            "CPU:1 [LOST 12 EVENTS]",
            .. First("zram-retry-6.12", "decisions.txt.gz", 8),
            .. First("oom-noswap-7.2", "perf.txt.gz", 6),
            .. First("oom-noswap-7.2", "trace-cmd.txt.gz", 6),
            .. First("chen-script", "bpftrace-kswapd.txt", 15),
            .. First("fleming-table", "reclaim_retry_zone.txt", 8),
            " Web Content-1234    [001] d..2.   101.000001: mm_vmscan_kswapd_wake: nid=0 order=3\r",
            "            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=\0",
            "            app1-288     [001] .....    45.301122: mm_vmscan_direct_reclaim_end: nr_reclaimed=12x",
            "            app1-288     [001] .....    45.301122: sched_switch: prev_comm=a",
            "\r",
            "            app1-288     [001] .....    45.301123: mm_vmscan_kswapd_sl",
        ],
        endsWithNewline: false);

    /// <summary>Some hundred kB, many lines with CRLF, and two longer than a line may be: to be read in larger pieces.</summary>
    public static byte[] Large { get; } = Bytes(
        [
            .. First("zram-retry-6.12", "ftrace.txt.gz", 2500).Select(line => line + "\r"),
            new string('x', 70_000),
            .. First("oom-noswap-6.12", "perf.txt.gz", 300),
            "            app1-288     [001] .....    45.301122: mm_vmscan_kswapd_sleep: nid=0" + new string(' ', 60_000),
            .. First("oom-noswap-6.12", "trace-cmd.txt.gz", 300),
            new string('y', 200_000),
        ],
        endsWithNewline: true);

    private static IEnumerable<string> First(string capture, string file, int count) => CaptureTexts.Lines(capture, file).Take(count);

    private static byte[] Bytes(IEnumerable<string> lines, bool endsWithNewline) =>
        Encoding.Latin1.GetBytes(string.Join('\n', lines) + (endsWithNewline ? "\n" : ""));
}
