using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Whatever a snapshot holds, nothing throws and every line is counted in exactly one place.</summary>
public sealed class SnapshotProperties
{
    private const string Seed = "2048,77";

    private static readonly string[] Kinds =
    [
        "zoneinfo", "buddyinfo", "dmesg", "uname", "lru_gen", "swaps", "vmstat", "meminfo", "pressure", "ftrace-stats", "zram-mm-stat", "zram-bd-stat",
        "zram-backing-dev", "zram-writeback-limit", "zram-writeback-limit-enable", "bpftrace-maps",
    ];

    private static readonly string[] Fragments =
    [
        "Node 0, zone      DMA", "Node 0 DMA free:", "Node ", "  pages free ", "protection: (", "lowmem_reserve[]:", "Mem-Info:", "MemTotal:", " kB", "kB",
        "nr_free_pages ", "some avg10=", " avg60=", "0.00", " total=", "entries: ", "oldest event ts: ", "CPU: ", " PID: ", "Filename\tPriority", "\tpartition\t",
        " invoked oom-killer: ", "gfp_mask=", "order=", ": page allocation failure: ", "oom-kill:constraint=", ",task=", ",pid=", ",uid=", ",task_memcg=", ",oom_memcg=",
        "Killed process ", " (", ") total-vm:", "), UID", "oom_reaper: reaped process ", "oom_reaper: unable to reap pid:", "), now ", "memory: usage ", "0*4kB", "Free swap ", "= ",
        "@", "@x[", "]:", "]", "[", "(", ")", "[1K, 2K)", "(..., 0)", "[100, ...)", " |@@|", "count 3, average 2, total 6", "Lost ", " events", "0x0000", "Linux ", "6.12.1",
        "[    1.000000] ", "[  T1] ", " kernel: ", "==> ", " <==", "cpu1/stats", "1", "-", "99999999999999999999", ":", " ", ",", "/", "\n", "\n", "\n", "\n", "\r", "\0", "\u00e9",
    ];

    private static readonly string[] RealFiles =
    [
        "zoneinfo.after", "vmstat.after", "meminfo.after", "swaps.after", "buddyinfo.after", "psi_memory.after", "zram_mm_stat.after", "ftrace.stats",
        "uname", "lru_gen_enabled", "bpftrace-shrink.txt",
    ];

    [Property(Replay = Seed, MaxTest = 300)]
    public bool Any_bytes_of_any_kind_are_accounted_for(byte kind, byte[] bytes) => AddsUp(Kinds[kind % Kinds.Length], bytes);

    [Property(Replay = Seed, MaxTest = 1500)]
    public bool Any_fragments_of_lines_are_accounted_for(byte kind, byte[] picks) =>
        AddsUp(Kinds[kind % Kinds.Length], Encoding.UTF8.GetBytes(string.Concat(picks.Select(p => Fragments[p % Fragments.Length]))));

    [Property(Replay = Seed, MaxTest = 500)]
    public bool A_real_snapshot_with_a_byte_changed_and_its_end_cut_is_accounted_for(byte file, ushort at, byte value, ushort cut)
    {
        byte[] text = Encoding.Latin1.GetBytes(string.Concat(CaptureTexts.Lines("zram-retry-6.12", RealFiles[file % RealFiles.Length]).Select(l => l + "\n")));
        text[at % text.Length] = value;
        return AddsUp(Kinds[file % Kinds.Length], text[..(text.Length - (cut % text.Length))]);
    }

    [Property(Replay = Seed, MaxTest = 200)]
    public bool A_real_report_with_a_byte_changed_is_accounted_for(ushort at, byte value)
    {
        string[] lines = CaptureTexts.Lines("zram-retry-6.12", "dmesg.txt.gz");
        byte[] text = Encoding.Latin1.GetBytes(string.Concat(lines[394..].Select(l => l + "\n")));
        text[at % text.Length] = value;
        return AddsUp("dmesg", text);
    }

    private static bool AddsUp(string kind, byte[] text)
    {
        using TempFolder folder = new TempFolder().Write("x", text);
        var account = new FileAccount("x") { SnapshotKind = kind };
        var reader = new SnapshotReader();
        Sync.Wait(reader.ReadAsync(new TraceSource("x", folder["x"]), account, CancellationToken.None));
        reader.Finish();
        int lines = text.Count(b => b == '\n') + (text.Length > 0 && text[^1] != '\n' ? 1 : 0);
        LineAccount counts = account.Lines;
        return counts.Parsed + counts.Ignored + counts.Unknown + counts.Malformed == lines && account.Malformed.Count == Math.Min(counts.Malformed, 10);
    }
}
