using System.Text;

namespace TraceReplay.Tests;

/// <summary>Whatever the bytes are, every line is counted in exactly one place and nothing throws.</summary>
public sealed class AccountProperties
{
    private const string Seed = "1024,99";

    private static readonly string[] Fragments =
    [
        "            app1-288     [001] .....    45.301122: ", "mm_vmscan_direct_reclaim_end: nr_reclaimed=", "reclaim_retry_zone: node=0 zone=DMA ",
        "order=", "=", ":", " ", "[", "]", "[node 0] [", "[cpu 1] [", "l] reset kswapd_failures ", "] kswapd end, kswapd_failures ",
        "hog 200 [000] 45.358600: vmscan:", "mm_vmscan_kswapd_wake: nid=0 order=3", "comm=", "9", "99999999999999999999", "-", "0x", "\r", "\n", "\n", "\n",
        "CPU:1 [LOST 12 EVENTS]", "# entries-in-buffer/entries-written: 3/", "COMM PID NODE RECLAIMABLE", "a 1 2 3", "\0", "\u00e9", "mark_victim: pid=1 comm=", "tc: ",
        "{\"type\": \"printf\", \"data\": \"", "\\n\"}\n", "\\u00", "\\", "[   57.345678] ", "[   T49] ", " kswapd0-49        0..... 12us!: ", "us : ", "] 1.234ms (+0.001ms): ",
        " 1234   1 0 00000001 0000002a [02b12f15", "mm_shrink_slab_start: f+0x0/0x1 0000c4: nid: ", "objects to shrink ", " [FAILED TO PARSE]", ":u: ", "K ", "1 2/3 ", "]: 5",
    ];

    [Property(Replay = Seed, MaxTest = 300)]
    public bool Any_bytes_are_accounted_for(byte[] bytes) => AddsUp(bytes);

    [Property(Replay = Seed, MaxTest = 1000)]
    public bool Any_fragments_of_lines_are_accounted_for(byte[] picks) =>
        AddsUp(Encoding.Latin1.GetBytes(string.Concat(picks.Select(p => Fragments[p % Fragments.Length]))));

    [Property(Replay = Seed, MaxTest = 300)]
    public bool A_real_line_with_a_byte_changed_is_accounted_for(ushort line, ushort at, byte value)
    {
        string[] lines = CaptureTexts.Lines("oom-noswap-7.2", "ftrace.txt.gz");
        byte[] text = Encoding.Latin1.GetBytes(lines[line % lines.Length] + "\n");
        text[at % text.Length] = value;
        return AddsUp(text);
    }

    private static bool AddsUp(byte[] text)
    {
        var reading = TextReading.Of(text);
        int lines = text.Count(b => b == '\n') + (text.Length > 0 && text[^1] != '\n' ? 1 : 0);
        (long parsed, long ignored, long unknown, long malformed) = reading.Counts;
        long told = reading.Account.Events.Sum(e => e.Count);
        return parsed + ignored + unknown + malformed == lines && told == parsed && reading.Account.Malformed.Count == Math.Min(malformed, 10);
    }
}
