using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>vmstat, meminfo, swaps and buddyinfo of real captures; the values were read off the files.</summary>
public sealed class VmSnapshotTests
{
    [Test]
    public void Vmstat_keeps_every_name_with_its_value()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "vmstat.after");
        VmStatSnapshot vmstat = reading.Snapshots.VmStat.Single();
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((182L, 0L, 0L, 0L)));
            Assert.That((vmstat.File, vmstat.Line, vmstat.Phase, vmstat.Values.Count), Is.EqualTo(("vmstat.after", 1L, "after", 182)));
            Assert.That((vmstat.Find("nr_free_pages"), vmstat.Find("pgscan_direct"), vmstat.Find("oom_kill")), Is.EqualTo((89098L, 336266L, 1L)));
            Assert.That(vmstat.Find("pgscan_nowhere"), Is.Null);
        });
    }

    [Test]
    public void Meminfo_is_in_kB()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "meminfo.after");
        MemInfoSnapshot meminfo = reading.Snapshots.MemInfo.Single();
        Assert.Multiple(() =>
        {
            Assert.That(reading.Counts, Is.EqualTo((52L, 0L, 0L, 0L)));
            Assert.That((meminfo.Find("MemTotal"), meminfo.Find("Active(anon)"), meminfo.Find("VmallocTotal")), Is.EqualTo((861860L, 152L, 34359738367L)));
            Assert.That((meminfo.Find("HugePages_Total"), meminfo.Find("Hugepagesize"), meminfo.Find("SwapTotl")), Is.EqualTo((0L, 2048L, (long?)null)));
        });
    }

    [Test]
    public void Two_snapshots_in_one_file_are_two_records()
    {
        var reading = SnapshotReading.Of("vmstat.txt", "nr_free_pages 10", "pgfault 1", "nr_free_pages 20", "pgfault 2");
        Assert.That(reading.Snapshots.VmStat.Select(s => (s.Line, s.Find("pgfault"))), Is.EqualTo(new[] { (1L, (long?)1), (3L, 2) }));
    }

    [Test]
    public void Swaps_have_size_and_use_in_kB()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "swaps.after");
        SwapDevice zram = reading.Snapshots.Swaps.Single();
        Assert.That((zram.Name, zram.SizeKb, zram.UsedKb, zram.Line, zram.Phase), Is.EqualTo(("/dev/zram0", 1048572L, 440768L, 2L, "after")));
        Assert.That(reading.Counts, Is.EqualTo((1L, 1L, 0L, 0L)));
    }

    [Test]
    public void A_machine_without_swap_has_a_swaps_file_all_the_same()
    {
        Snapshots snapshots = SnapshotReading.OfReal("oom-noswap-6.12", "swaps.before").Snapshots;
        Assert.That((snapshots.Swaps.Count, snapshots.SwapFiles.Single()), Is.EqualTo((0, KeyValuePair.Create("swaps.before", "before"))));
    }

    [Test]
    public void Buddyinfo_has_the_free_blocks_by_order()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "buddyinfo.after");
        BuddySnapshot dma32 = reading.Snapshots.BuddyInfo[1];
        Assert.That((dma32.Node, dma32.Zone, dma32.Line), Is.EqualTo((0, Zone.DMA32, 2L)));
        Assert.That(dma32.FreeBlocks, Is.EqualTo(new long[] { 146, 460, 6008, 3422, 1114, 148, 22, 7, 1, 9, 3 }));
        Assert.That(reading.Counts, Is.EqualTo((2L, 0L, 0L, 0L)));
    }

    [Test]
    public void Zoneinfo_has_the_CPUs_that_keep_pages_of_a_zone()
    {
        Snapshots snapshots = SnapshotReading.OfReal("zram-retry-6.12", "zoneinfo.after").Snapshots;
        Assert.That(snapshots.Zones.Where(z => z.Managed > 0).Select(z => z.Cpus), Is.EqualTo(new int?[] { 2, 2 }));
    }

    [Test]
    public void Zoneinfo_has_the_LRU_lists_of_a_zone_and_whether_kswapd_gave_the_node_up()
    {
        var reading = SnapshotReading.OfReal("kswapd-high-7.2", "zoneinfo.after");
        ZoneSnapshot dma32 = reading.Snapshots.Zones.First(z => z is { Node: 0, Zone: Zone.DMA32 });
        Assert.Multiple(() =>
        {
            Assert.That((dma32.Free, dma32.InactiveFile, dma32.NodeUnreclaimable), Is.EqualTo(RealDma32()));
            Assert.That(reading.Snapshots.Zones.Single(z => z is { Node: 1, Zone: Zone.Movable }).InactiveFile, Is.Null, "an unpopulated zone has no lists");
            Assert.That((reading.File.Lines.Unknown, reading.File.Lines.Malformed), Is.EqualTo((0L, 0L)));
        });
    }

    [TestCase("vmstat", "nr_free_pages 1", "pgfault 12x", 9, "pgfault: '12x' is not a number")]
    [TestCase("vmstat", "nr_free_pages 1", "pgfault -12", 9, "pgfault: '-12' is negative, but the kernel prints it unsigned")]
    [TestCase("vmstat", "nr_free_pages 1", "pgfault 99999999999999999999", 9, "pgfault: '99999999999999999999' is too large")]
    [TestCase("meminfo", "MemTotal:     1 kB", "MemFree:      ? kB", 15, "MemFree: '?' is not a number")]
    [TestCase("buddyinfo", "Node 0, zone      DMA      1      0", "Node 0, zone    DMA32      1      O", 35, "order 1: 'O' is not a number")]
    [TestCase("buddyinfo", "Node 0, zone      DMA      1      0", "Node 9999999999, zone    DMA32      1", 6, "Node: '9999999999' is too large")]
    [TestCase("swaps", "Filename\t\t\t\tType\t\tSize\t\tUsed\t\tPriority", "/dev/zram0 partition 1G 0 100", 22, "Size: '1G' is not a number")]
    public void A_number_that_is_none_is_malformed(string name, string first, string second, int column, string message)
    {
        var reading = SnapshotReading.Of(name, first, second);
        Assert.That(reading.Complaint, Is.EqualTo((2L, column, message)));
        Assert.That(reading.File.Lines.Malformed, Is.EqualTo(1));
    }

    [Test]
    public void A_zone_keeps_what_can_be_read_of_it()
    {
        var reading = SnapshotReading.Of("zoneinfo", "Node 0, zone   Normal", "  pages free     12", "        min      x", "        protection: (0, 8y)");
        ZoneSnapshot zone = reading.Snapshots.Zones.Single();
        Assert.That((zone.Free, zone.Min, zone.Low, zone.Managed, zone.Protection.Count), Is.EqualTo(((long?)12, (long?)null, (long?)null, (long?)null, 0)));
        Assert.That(reading.File.Malformed.Select(c => (c.Line, c.Column)), Is.EqualTo(new[] { (3L, 18), (4L, 25) }));
    }

    private static (long? Free, long? InactiveFile, bool? Unreclaimable) RealDma32()
    {
        string[] lines = [.. CaptureTexts.Lines("kswapd-high-7.2", "zoneinfo.after").SkipWhile(l => l != "Node 0, zone    DMA32")];
        return (NumberIn("  pages free "), NumberIn("      nr_zone_inactive_file "), NumberIn("  node_unreclaimable: ") != 0);

        long NumberIn(string begin) => long.Parse(lines.First(l => l.StartsWith(begin, StringComparison.Ordinal))[begin.Length..]);
    }
}
