using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class BpftraceMapTests
{
    [Test]
    public void A_real_dump_gives_counts_and_histograms_by_key()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "bpftrace-shrink.txt");
        IReadOnlyList<BpftraceMap> maps = reading.Snapshots.Maps;
        BpftraceMap priority = maps.Single(m => m is { Name: "@priority", Key: "anon" });
        Assert.Multiple(() =>
        {
            Assert.That(maps.Where(m => m.Value is not null).Select(m => (m.Name, m.Key, m.Value)), Is.EqualTo(new[]
            {
                ("@events", "file", (long?)15300), ("@events", "anon", 24062), ("@reclaimed", "file", 161941), ("@reclaimed", "anon", 272695),
                ("@scanned", "file", 228088), ("@scanned", "anon", 676220), ("@zero", "file", 4067), ("@zero", "anon", 11401),
            }));
            Assert.That((priority.Line, priority.Rows.Count, priority.Rows.Sum(r => r.Count)), Is.EqualTo((21L, 13, 24062L)));
            Assert.That(priority.Rows[12], Is.EqualTo(new HistogramRow(12, 13, 1963)));
            Assert.That(reading.Counts, Is.EqualTo((36L, 5L, 0L, 0L)));
        });
    }

    [TestCase("[2, 4)               12 |@@@ |", 2L, 4L)]
    [TestCase("[0]                  12 |@@@ |", 0L, 1L)]
    [TestCase("[1K, 2K)             12 |@@@ |", 1024L, 2048L)]
    [TestCase("[512, 1K)            12 |@@@ |", 512L, 1024L)]
    [TestCase("[1M, 1152K)          12 |@@@ |", 1048576L, 1179648L)]
    [TestCase("(..., 0)             12 |@@@ |", null, 0L)]
    [TestCase("[-8, -4)             12 |@@@ |", -8L, -4L)]
    [TestCase("[100, ...)           12 |@@@ |", 100L, null)]
    [TestCase("[4E, 8E)             12 |@@@ |", 4L << 60, null)]
    public void The_bounds_of_a_row_are_low_inclusive_and_high_exclusive(string row, long? low, long? high) =>
        Assert.That(SnapshotReading.Of("m", "@ns:", row).Snapshots.Maps.Single().Rows, Is.EqualTo(new[] { new HistogramRow(low, high, 12) }));

    [TestCase("@x: 5", "@x", null, 5L)]
    [TestCase("@: -5", "@", null, -5L)]
    [TestCase("@[kswapd0, 3]: 7", "@", "kswapd0, 3", 7L)]
    [TestCase("@c[a]: b]: 7", "@c", "a]: b", 7L)]
    public void A_number_has_its_map_and_its_key(string line, string name, string? key, long value)
    {
        BpftraceMap map = SnapshotReading.Of("m", line).Snapshots.Maps.Single();
        Assert.That((map.Name, map.Key, map.Value, map.Rows.Count), Is.EqualTo((name, key, value, 0)));
    }

    [Test]
    public void Statistics_and_texts_are_told_apart()
    {
        IReadOnlyList<BpftraceMap> maps = SnapshotReading.Of("m", "@s[1]: count 3, average -2, total -6", "", "@comm[1]: hog").Snapshots.Maps;
        Assert.That(maps.Select(m => (m.Value, m.Text, m.Stats)), Is.EqualTo(new[] { ((long?)null, (string?)null, new MapStats(3, -2, -6)), (null, "hog", null) }));
    }

    [Test]
    public void A_stack_is_a_key_of_several_lines()
    {
        var reading = SnapshotReading.Of("m", "@[", "    shrink_node+5", "    balance_pgdat+1", ", kswapd0]: 9", "@x: 1");
        Assert.That(reading.Snapshots.Maps.Select(m => (m.Line, m.Key, m.Value)), Is.EqualTo(new[]
        {
            (1L, "\n    shrink_node+5\n    balance_pgdat+1\n, kswapd0", (long?)9), (5L, null, 1),
        }));
        Assert.That(reading.Counts, Is.EqualTo((5L, 0L, 0L, 0L)));
    }

    [Test]
    public void Lost_events_beside_the_maps_are_told()
    {
        var reading = SnapshotReading.Of("m", "Attached 2 probes", "Lost 12 events", "@x: 1", "stray words");
        Assert.That((reading.File.LostEvents, reading.File.LossUnknownPlace, reading.Counts), Is.EqualTo((12L, true, (1L, 2L, 1L, 0L))));
    }

    [TestCase("@x: 99999999999999999999", 5, "@x: '99999999999999999999' is too large")]
    [TestCase("@h:|[0, 1)   many |@@|", 10, "count: 'many' is not a number")]
    [TestCase("@h:|[low, high)   1 |@@|", 2, "bounds: 'low' is not a number")]
    public void A_number_that_is_none_is_malformed(string lines, int column, string message)
    {
        var reading = SnapshotReading.Of("m", ["@first: 1", .. lines.Split('|', 2)]);
        Assert.That((reading.Complaint.Column, reading.Complaint.Message), Is.EqualTo((column, message)));
    }

    [Test]
    public void A_line_that_only_begins_like_a_map_is_no_dump()
    {
        Assert.That(SnapshotReading.Of("diff", "@@ -1,3 +1,4 @@", "@someone: hello").File.Role, Is.EqualTo(FileRole.Unrecognised));
    }
}
