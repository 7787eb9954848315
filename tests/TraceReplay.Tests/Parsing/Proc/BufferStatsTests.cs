using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class BufferStatsTests
{
    private static readonly string[] Block =
    [
        "entries: 21171", "overrun: 7", "commit overrun: 1", "bytes: 1764512", "oldest event ts:    48.532417", "now ts:   103.443240",
        "dropped events: 2", "read events: 3",
    ];

    [Test]
    public void Blocks_that_follow_each_other_are_of_cpu0_and_cpu1()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "ftrace.stats");
        Assert.That(reading.Snapshots.BufferStats.Select(b => (b.Cpu, b.Line, b.Entries, b.Bytes, b.OldestEvent.ToString(), b.Now.ToString())), Is.EqualTo(new[]
        {
            ((int?)0, 1L, (long?)21171, (long?)1764512, "48.532417", "103.443240"),
            (1, 9L, 23088, 1942732, "48.533180", "103.445319"),
        }));
        Assert.That(reading.Counts, Is.EqualTo((16L, 0L, 0L, 0L)));
    }

    [Test]
    public void Every_count_is_kept()
    {
        BufferStats stats = SnapshotReading.Of("stats", Block).Snapshots.BufferStats.Single();
        Assert.That(
            (stats.Entries, stats.Overrun, stats.CommitOverrun, stats.Bytes, stats.DroppedEvents, stats.ReadEvents),
            Is.EqualTo((21171L, 7L, 1L, 1764512L, 2L, 3L)));
        Assert.That(stats.OldestEvent, Is.EqualTo(new TraceTime(48_532_417_000, TimeFormat.Microseconds)));
    }

    [TestCase("stats", null)]
    [TestCase("cpu3.stats", 3)]
    [TestCase("per_cpu_cpu12_stats.after", 12)]
    public void A_single_block_is_of_the_CPU_that_the_file_s_name_tells(string name, int? cpu) =>
        Assert.That(SnapshotReading.Of(name, Block).Snapshots.BufferStats.Single().Cpu, Is.EqualTo(cpu));

    [TestCase("CPU: {0}")]
    [TestCase("==> /sys/kernel/tracing/per_cpu/cpu{0}/stats <==")]
    public void A_line_can_name_the_CPU(string divider)
    {
        var reading = SnapshotReading.Of("stats", [string.Format(null, divider, 2), .. Block, "", string.Format(null, divider, 0), .. Block]);
        Assert.That(reading.Snapshots.BufferStats.Select(b => b.Cpu), Is.EqualTo(new int?[] { 2, 0 }));
        Assert.That(reading.Counts, Is.EqualTo((18L, 1L, 0L, 0L)));
    }

    // The shell's cpu* is cpu0 cpu1 cpu10 cpu11 cpu2: the order of eleven blocks may be that one, or the numbers'.
    [TestCase(10, 9)]
    [TestCase(11, null)]
    public void The_order_tells_the_CPU_up_to_ten_blocks(int blocks, int? last) =>
        Assert.That(SnapshotReading.Of("stats", Enumerable.Repeat(Block, blocks).SelectMany(b => b)).Snapshots.BufferStats[^1].Cpu, Is.EqualTo(last));

    [Test]
    public void A_counter_clock_has_whole_numbers()
    {
        BufferStats stats = SnapshotReading.Of("stats", "entries: 5", "oldest event ts: 123456789", "now ts: 123456999").Snapshots.BufferStats.Single();
        Assert.That((stats.OldestEvent, stats.Overrun), Is.EqualTo((new TraceTime(123456789, TimeFormat.Jiffies), (long?)null)));
    }

    [TestCase("overrun: many", 10, "overrun: 'many' is not a number")]
    [TestCase("oldest event ts:    48.5.3", 21, "oldest event ts: '48.5.3' is not a number")]
    [TestCase("bytes: 99999999999999999999999", 8, "bytes: '99999999999999999999999' is too large")]
    public void A_number_that_is_none_is_malformed(string line, int column, string message) =>
        Assert.That(SnapshotReading.Of("stats", "entries: 1", line).Complaint, Is.EqualTo((2L, column, message)));
}
