using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Every line of a snapshot is counted in one place, whatever the file looks like.</summary>
public sealed class SnapshotAccountTests
{
    [Test]
    public void Several_kinds_in_one_file_are_read_one_after_the_other()
    {
        string[] lines =
        [
            "==> /proc/swaps <==", .. CaptureTexts.Lines("zram-retry-6.12", "swaps.after"), "",
            "==> /proc/meminfo <==", .. CaptureTexts.Lines("zram-retry-6.12", "meminfo.after"), "what is this",
            .. CaptureTexts.Lines("zram-retry-6.12", "buddyinfo.after"), .. CaptureTexts.Lines("zram-retry-6.12", "zoneinfo.after"),
            .. CaptureTexts.Lines("zram-retry-6.12", "zram_mm_stat.after"), .. CaptureTexts.Lines("zram-retry-6.12", "psi_memory.after"),
        ];
        var reading = SnapshotReading.Of("all.after", lines);
        Snapshots found = reading.Snapshots;
        Assert.Multiple(() =>
        {
            Assert.That(reading.File.SnapshotKind, Is.EqualTo("swaps, meminfo, buddyinfo, zoneinfo, zram-mm-stat, pressure"));
            Assert.That(
                (found.Swaps.Count, found.MemInfo.Single().Values.Count, found.BuddyInfo.Count, found.Zones.Count, found.ZramMmStats.Count, found.Pressure.Count),
                Is.EqualTo((1, 52, 2, RealZones(), 1, 1)));
            Assert.That((reading.File.Lines.Unknown, reading.File.Lines.Malformed, reading.File.Lines.Total), Is.EqualTo((1L, 0L, (long)lines.Length)));
        });
    }

    [Test]
    public void Ten_complaints_are_kept_and_all_are_counted()
    {
        var reading = SnapshotReading.Of("vmstat", ["nr_free_pages 1", .. Enumerable.Range(0, 25).Select(i => $"n{i} x")]);
        Assert.That((reading.File.Malformed.Count, reading.Counts), Is.EqualTo((10, (1L, 0L, 0L, 25L))));
    }

    [Test]
    public void A_column_counts_bytes()
    {
        var reading = SnapshotReading.OfText("dmesg", "[    1.000000] h\u00f6g invoked oom-killer: gfp_mask=0xcc0(GFP_KERNEL), order=?, oom_score_adj=0\n");
        Assert.That(reading.Complaint, Is.EqualTo((1L, 75, "order: '?' is not a number")));
    }

    [Test]
    public void A_damaged_line_is_malformed_and_the_rest_is_read()
    {
        byte[] text = [.. "nr_free_pages 1\npg\0fault 2\n"u8, .. Encoding.ASCII.GetBytes(new string('x', 100_000)), .. "\npgfault 3\n"u8];
        var reading = SnapshotReading.OfBytes("vmstat", [.. "nr_free_pages 1\n"u8, .. Encoding.ASCII.GetBytes(Filler(70_000)), .. text]);
        Assert.That(reading.File.Malformed.Select(c => c.Message), Is.EqualTo(new[] { "the line holds a NUL byte", "line is longer than 64 KiB" }));
        Assert.That(reading.Snapshots.VmStat[^1].Find("pgfault"), Is.EqualTo(3));
        Assert.That(reading.File.Lines.Total, Is.EqualTo(text.Count(b => b == '\n') + 1 + (Filler(70_000).Count(c => c == '\n'))));
    }

    [Test]
    public void A_line_of_separators_is_unknown() =>
        Assert.That(SnapshotReading.Of("zoneinfo", "Node 0, zone   Normal", " ( , )").Counts, Is.EqualTo((1L, 0L, 1L, 0L)));

    // A number at the end may lack digits; text behind it shows that it does not.
    [TestCase("vmstat", "nr_free_pages 1\npgfault 12", 1, 1)]
    [TestCase("meminfo", "MemTotal:     1 kB\nMemFree:      2", 1, 1)]
    [TestCase("meminfo", "MemTotal:     1 kB\nMemFree:      2 kB", 2, 0)]
    [TestCase("uname", "Linux host 6.12.10", 0, 1)]
    [TestCase("uname", "Linux host 6.12.107 #1 SMP x86_64 GNU/Linux", 1, 0)]
    [TestCase("lru_gen", "0x0007", 1, 0)]
    [TestCase("lru_gen", "0x00", 0, 1)]
    [TestCase("buddyinfo", "Node 0, zone      DMA      1      0", 0, 1)]
    [TestCase("psi", "some avg10=0.00 avg60=0.00 avg300=0.00 total=12", 0, 1)]
    public void The_last_line_without_its_newline_is_read_when_it_is_surely_whole(string name, string text, long parsed, long malformed)
    {
        var reading = SnapshotReading.OfText(name, text);
        Assert.That((reading.File.Lines.Parsed, reading.File.Lines.Malformed, reading.File.Truncated), Is.EqualTo((parsed, malformed, malformed > 0)));
        Assert.That(reading.File.Malformed.Select(c => c.Message), Is.All.EqualTo("the file ends in mid-line"));
    }

    [Test]
    public void A_pasted_kill_without_its_newline_loses_only_its_last_number()
    {
        var reading = SnapshotReading.OfText("dmesg", "Out of memory: Killed process 7 (hog) total-vm:4kB, anon-rss:3kB, pgtables:6kB oom_score_adj:50");
        OomVictim victim = reading.Snapshots.OomReports.Single().Killed.Single();
        Assert.That((victim.Pid, victim.PgtablesKb, victim.OomScoreAdj), Is.EqualTo((7, 6L, (int?)null)));
        Assert.That((reading.File.Truncated, reading.File.Lines.Malformed), Is.EqualTo((true, 1L)));
    }

    [Test]
    public void A_cut_gzip_stream_is_truncated_and_read_as_far_as_it_goes()
    {
        byte[] packed = TempFolder.Gzip(string.Concat(CaptureTexts.Lines("zram-storm-light-6.12", "dmesg.txt.gz").Select(l => l + "\n")));
        var reading = SnapshotReading.OfBytes("dmesg.gz", packed[..(packed.Length * 9 / 10)]);
        Assert.That((reading.File.Truncated, reading.File.Error), Is.EqualTo((true, (string?)null)));
        Assert.That(reading.File.Lines.Total, Is.InRange(600, 956));
        Assert.That(reading.Snapshots.OomReports, Has.Count.InRange(1, 3));
    }

    [Test]
    public void A_damaged_gzip_stream_says_so_beside_what_it_looks_like()
    {
        byte[] packed = TempFolder.Gzip(string.Concat(Enumerable.Range(0, 40_000).Select(i => $"[{i,5}.{i * 7919 % 1000000:D6}] line {i * 31}\n")));
        packed.AsSpan(packed.Length / 2, 200).Fill(0xff);
        Assert.That(SnapshotReading.OfBytes("dmesg.gz", packed).File.Error, Does.StartWith("no trace: this looks like dmesg; the gzip data are corrupt after "));
    }

    [Test]
    public void A_text_beyond_all_reason_is_counted_and_not_kept()
    {
        const int Lines = 700_000;
        var text = new StringBuilder("nr_free_pages 1\n");
        for (int i = 1; i < Lines; i++)
        {
            text.Append('n').Append(i).Append(" 1\n");
        }

        var reading = SnapshotReading.OfText("vmstat", text.ToString());
        Assert.That((reading.File.Lines.Total, reading.File.Lines.Malformed), Is.EqualTo(((long)Lines, 0L)));
        Assert.That(reading.Snapshots.VmStat.Single().Values, Has.Count.EqualTo(reading.File.Lines.Parsed).And.Count.LessThan(Lines));
        Assert.That(reading.File.Error, Does.EndWith("the rest is counted, not read"));
    }

    [Test]
    public void Snapshots_beside_a_trace_are_accounted_for_and_are_no_events()
    {
        using TempFolder folder = new TempFolder().Write("trace", "# tracer: nop\n").Write("vmstat.before", "nr_free_pages 1\nbad x\n");
        Capture capture = OpenedCapture.OfPath(folder.FullName).Capture;
        FileAccount vmstat = capture.Files.Single(f => f.Name == "vmstat.before");
        Assert.That((capture.HasTrace, capture.HasEvents), Is.EqualTo((true, false)));
        Assert.That((vmstat.Role, vmstat.Lines.Parsed, vmstat.Lines.Malformed), Is.EqualTo((FileRole.Snapshot, 1L, 1L)));
    }

    private static int RealZones() => CaptureTexts.Lines("zram-retry-6.12", "zoneinfo.after").Count(l => l.StartsWith("Node ", StringComparison.Ordinal));

    // Whole lines, so that what follows stands beyond the head that the kind is told from.
    private static string Filler(int length) => string.Concat(Enumerable.Range(0, length / 12).Select(i => $"nr_x{i:D5} 1\n"));
}
