using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class ZramTests
{
    [Test]
    public void The_columns_of_mm_stat_are_the_kernel_s()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "zram_mm_stat.after");
        Assert.That(reading.Snapshots.ZramMmStats.Single(), Is.EqualTo(new ZramMmStat("zram_mm_stat.after", 1, "after")
        {
            OrigDataBytes = 440512512,
            ComprDataBytes = 206376013,
            MemUsedBytes = 216674304,
            MemLimitBytes = 0,
            MemUsedMaxBytes = 665243648,
            SamePages = 1551,
            PagesCompacted = 2074,
            HugePages = 976,
            HugePagesSince = 112772,
        }));
        Assert.That(reading.Counts, Is.EqualTo((1L, 0L, 0L, 0L)));
    }

    [Test]
    public void An_old_kernel_has_fewer_columns()
    {
        ZramMmStat stat = SnapshotReading.Of("mm_stat", "    8192      100     4096        0     4096        1        2").Snapshots.ZramMmStats.Single();
        Assert.That((stat.PagesCompacted, stat.HugePages, stat.HugePagesSince), Is.EqualTo((2L, (long?)null, (long?)null)));
    }

    // sysfs prints "%8llu %8llu %8llu\n" (bd_stat_show).
    [Test]
    public void Three_wide_columns_are_bd_stat_whatever_the_name()
    {
        var reading = SnapshotReading.Of("some-file", "     512        3     1024");
        Assert.That(reading.Snapshots.ZramBdStats.Single(), Is.EqualTo(new ZramBdStat("some-file", 1, "") { Count = 512, Reads = 3, Writes = 1024 }));
        Assert.That(reading.File.SnapshotKind, Is.EqualTo("zram-bd-stat"));
    }

    [TestCase("zram_backing_dev.before", "none", null)]
    [TestCase("backing_dev", "/dev/sda3", "/dev/sda3")]
    public void The_backing_device_is_known_by_the_file_s_name(string name, string text, string? path)
    {
        Assert.That(SnapshotReading.Of(name, text).Snapshots.ZramBackingDevices.Single().Path, Is.EqualTo(path));
        Assert.That(SnapshotReading.Of("notes", text).File.SnapshotKind, Is.Null, "the text alone says nothing");
    }

    [Test]
    public void The_writeback_limit_and_its_switch_are_known_by_the_file_s_name()
    {
        ZramWritebackLimit limit = SnapshotReading.Of("zram0_writeback_limit.mid", "25600").Snapshots.ZramWritebackLimits.Single();
        ZramWritebackLimit onOff = SnapshotReading.Of("zram0_writeback_limit_enable", "1").Snapshots.ZramWritebackLimits.Single();
        Assert.That((limit.Left, limit.IsEnabled, limit.Phase), Is.EqualTo((25600L, (bool?)null, "mid")));
        Assert.That((onOff.Left, onOff.IsEnabled), Is.EqualTo(((long?)null, true)));
    }

    [TestCase("notes", "12 34 56")]
    [TestCase("file-nr", "1234\t0\t9223372036854775807")]
    [TestCase("writeback_limit", "1 2")]
    [TestCase("backing_dev", "nothing")]
    public void Other_numbers_are_no_snapshot(string name, string text) =>
        Assert.That(SnapshotReading.Of(name, text).File.Role, Is.EqualTo(FileRole.Unrecognised));
}
