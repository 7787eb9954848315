using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>The reports in the logs of real captures; the values were read off the logs.</summary>
public sealed class OomReportTests
{
    [Test]
    public void A_global_report_tells_who_asked_and_who_was_killed()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "dmesg.txt.gz");
        OomReport report = reading.Snapshots.OomReports.Single();
        Assert.Multiple(() =>
        {
            Assert.That((report.Kind, report.Line, report.Time.ToString()), Is.EqualTo((OomReportKind.OutOfMemory, 395L, "95.838849")));
            Assert.That((report.Comm, report.Pid, report.Cpu, report.Order, report.OomScoreAdj), Is.EqualTo(("bpftrace", 234, 0, 0, -1000)));
            Assert.That(report.GfpMask, Is.EqualTo("GFP_HIGHUSER_MOVABLE|__GFP_COMP"));
            Assert.That(report.Gfp, Is.EqualTo(GfpFlags.Kernel | GfpFlags.HighMem | GfpFlags.Movable | GfpFlags.Other));
            Assert.That(
                (report.Constraint, report.IsMemcg, report.OomMemcg, report.TaskMemcg, report.ChosenComm, report.ChosenPid),
                Is.EqualTo((OomConstraint.None, false, (string?)null, "/", "app1", 288)));
            Assert.That((report.FreeSwapKb, report.TotalSwapKb), Is.EqualTo((165628L, 1048572L)));
        });
    }

    [Test]
    public void The_victim_is_told_with_its_memory_in_kB()
    {
        OomVictim victim = SnapshotReading.OfReal("zram-retry-6.12", "dmesg.txt.gz").Snapshots.OomReports.Single().Killed.Single();
        Assert.That((victim.Pid, victim.Comm, victim.Line, victim.Time.ToString()), Is.EqualTo((288, "app1", 569L, "95.855672")));
        Assert.That(
            (victim.TotalVmKb, victim.AnonRssKb, victim.FileRssKb, victim.ShmemRssKb, victim.Uid, victim.PgtablesKb, victim.OomScoreAdj),
            Is.EqualTo((451308L, 72L, 120L, 0L, 0L, 920L, 500)));
    }

    [Test]
    public void The_zones_are_in_pages()
    {
        Snapshots snapshots = SnapshotReading.OfReal("oom-noswap-7.2", "dmesg.txt.gz").Snapshots;
        ZoneSnapshot dma32 = snapshots.OomReports.Single().Zones[1];
        Assert.Multiple(() =>
        {
            Assert.That((dma32.Zone, dma32.Line), Is.EqualTo((Zone.DMA32, 446L)));
            Assert.That(
                (dma32.Free, dma32.Boost, dma32.Min, dma32.Low, dma32.High, dma32.Managed),
                Is.EqualTo((41160L / 4, 0L, 41328L / 4, 51660L / 4, 61992L / 4, 842828L / 4)));
            Assert.That((dma32.FreeHighatomic, dma32.InactiveAnon, dma32.InactiveFile, dma32.WritePending), Is.EqualTo((0L, 702956L / 4, 752L / 4, 0L)));
            Assert.That(snapshots.OomReports.Single().Zones[0].Protection, Is.EqualTo(new long[] { 0, 823, 823, 823, 823 }));
            Assert.That(snapshots.Zones, Is.EqualTo(snapshots.OomReports.Single().Zones));
        });
    }

    [Test]
    public void A_cgroup_s_report_has_its_limit_and_no_zones()
    {
        var reading = SnapshotReading.OfReal("memcg-oom-6.12", "dmesg.txt.gz");
        OomReport report = reading.Snapshots.OomReports.Single();
        Assert.Multiple(() =>
        {
            Assert.That((report.Constraint, report.IsMemcg, report.OomMemcg, report.TaskMemcg), Is.EqualTo((OomConstraint.Memcg, true, "/lim", "/lim")));
            Assert.That((report.MemcgUsageKb, report.MemcgLimitKb, report.Gfp, report.Pid), Is.EqualTo((102400L, 102400L, GfpFlags.Kernel, 217)));
            Assert.That((report.Killed.Single().Comm, report.Killed[0].ShmemRssKb, report.Zones.Count), Is.EqualTo(("memcg-hog", 97024L, 0)));
            Assert.That(reading.Counts, Is.EqualTo((6L, 488L, 0L, 0L)), "release, head, task, usage, choice, kill");
        });
    }

    [Test]
    public void Three_kills_are_three_reports()
    {
        var reading = SnapshotReading.OfReal("zram-storm-light-6.12", "dmesg.txt.gz");
        Assert.That(reading.Snapshots.OomReports.Select(r => (r.Line, r.Comm, r.Pid, r.Zones.Count, r.Killed.Single().Comm, r.FreeSwapKb)), Is.EqualTo(new[]
        {
            (398L, "storm1", (int?)295, 2, "storm6", (long?)1347324), (583L, "storm1", 295, 2, "storm5", 1349168), (763L, "storm4", 299, 2, "storm4", 1351204),
        }));
    }

    [Test]
    public void Every_real_log_is_read_without_a_complaint([ValueSource(typeof(RealCaptures), nameof(RealCaptures.Names))] string capture)
    {
        foreach (string path in Directory.GetFiles(TestPaths.Capture(capture), "dmesg*"))
        {
            var reading = SnapshotReading.OfReal(capture, Path.GetFileName(path));
            Assert.That((reading.File.Lines.Unknown, reading.File.Lines.Malformed, reading.File.Truncated), Is.EqualTo((0L, 0L, false)));
            Assert.That(reading.File.Lines.Total, Is.EqualTo(CaptureTexts.Lines(capture, Path.GetFileName(path)).Length));

            // The log of one phase of a longer boot lacks the first lines; a report names the release too, in the line of its task.
            bool isWhole = Array.Exists(CaptureTexts.Lines(capture, Path.GetFileName(path)), l => l.Contains("Linux version", StringComparison.Ordinal));
            Assert.That(reading.Snapshots.Uname is not null, Is.EqualTo(isWhole || reading.Snapshots.OomReports.Any(r => r.Pid is not null)));
        }
    }
}
