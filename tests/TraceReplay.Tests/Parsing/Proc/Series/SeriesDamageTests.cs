using TraceReplay.Events;
using static TraceReplay.Tests.SeriesLines;

namespace TraceReplay.Tests;

/// <summary>A series that is damaged: every line is accounted for, and only whole samples are used.</summary>
public sealed class SeriesDamageTests
{
    [Test]
    public void A_sample_that_does_not_end_is_not_used_wherever_the_file_is_cut()
    {
        string text = string.Join('\n', Whole) + "\n";
        var atEnds = new HashSet<int>();
        for (int cut = text.IndexOf("\n@ ", StringComparison.Ordinal) + 1; cut <= text.Length; cut += 97)
        {
            var reading = SnapshotReading.OfText("series.txt", text[..cut]);
            MachineSeries series = reading.Snapshots.Series.Single();
            string[] whole = text[..cut].Split('\n')[..^1];
            Assert.That(series.Samples.Count, Is.EqualTo(whole.Count(IsEnd)), $"cut at {cut}");
            Assert.That(series.UnusedSamples.Count, Is.EqualTo(whole.Count(IsBegin) - whole.Count(IsEnd)), $"cut at {cut}");
            Assert.That(reading.File.Lines.Total, Is.EqualTo(text[..cut].TrimEnd('\n').Split('\n').Length), $"cut at {cut}");
            atEnds.Add(series.Samples.Count);
        }

        Assert.That(atEnds, Is.SupersetOf(new[] { 0, 1, 2, 3 }));
    }

    [Test]
    public void A_sample_that_another_one_interrupts_gives_the_next_nothing()
    {
        string[] lines = [.. Head, "@ 1.000000", .. Cgroup("/a", 1), .. Settings("/a"), "==> /proc/vmstat <==", "nr_free_pages 7", .. Sample(2m, Cgroup("/a", 2))];
        MachineSeries series = SnapshotReading.Of("series.txt", lines).Snapshots.Series.Single();
        MachineSample only = series.Samples.Single();
        Assert.That(
            (series.UnusedSamples.Single(), only.VmStat.Count, only.Cgroups.Single().CurrentBytes, only.Cgroups.Single().OomGroup),
            Is.EqualTo((3L, 0, (long?)2, (bool?)null)));
    }

    [Test]
    public void A_time_that_goes_backwards_is_malformed_and_its_sample_passed_over()
    {
        string[] lines = [.. Head, .. Sample(5m, Cgroup("/a", 1)), .. Sample(4m, Cgroup("/a", 2)), .. Sample(6m, Cgroup("/a", 3))];
        var reading = SnapshotReading.Of("series.txt", lines);
        MachineSeries series = reading.Snapshots.Series.Single();
        long line = Array.IndexOf(lines, "@ 4.000000") + 1;
        Assert.That(series.Samples.Select(s => s.Cgroups[0].CurrentBytes), Is.EqualTo(new long?[] { 1, 3 }));
        Assert.That(series.UnusedSamples, Is.EqualTo(new[] { line }));
        Assert.That(reading.File.Malformed[0], Has.Property("Line").EqualTo(line).And.Property("Column").EqualTo(3)
            .And.Property("Message").EqualTo("time: '4.000000' is before the time that it follows"));
        Assert.That(reading.File.Lines.Total, Is.EqualTo(lines.Length));
    }

    [TestCase("==> /proc/meminfo <==", "MemFree: 12x kB", 10, "MemFree: '12x' is not a number")]
    [TestCase("==> /proc/vmstat <==", "pgfault -3", 9, "pgfault: '-3' is negative, but the kernel prints it unsigned")]
    [TestCase("==> /proc/pressure/memory <==", "some avg10=a avg60=0.00 avg300=0.00 total=1", 12, "avg10: 'a' is not a number")]
    [TestCase("==> /sys/fs/cgroup/a/memory.current <==", "max", 1, "memory.current: 'max' is not a number")]
    [TestCase("==> /sys/block/zram0/mm_stat <==", "1 2 3 y 5 6 7 8 9", 7, "mem_limit: 'y' is not a number")]
    [TestCase("==> tasks <==", "12 0 x /a b", 6, "rss: 'x' is not a number")]
    [TestCase("==> tasks <==", "12 0 3", 7, "cgroup is missing")]
    public void A_value_that_is_none_is_malformed_and_the_sample_is_used_without_it(string section, string line, int column, string message)
    {
        var reading = SnapshotReading.Of("series.txt", [.. Head, .. Sample(1m, section, line), .. Sample(2m, Machine())]);
        Assert.That(reading.Complaint, Is.EqualTo((5L, column, message)));
        Assert.That(reading.Snapshots.Series.Single().Samples.Count, Is.EqualTo(2));
    }

    [TestCase("# tracereplay series 2", "version: '2' is not in the range 1 to 1")]
    [TestCase("# tracereplay series one", "version: 'one' is not a number")]
    public void A_version_that_is_not_known_is_not_read(string signature, string message)
    {
        var reading = SnapshotReading.Of("series.txt", [signature, .. Sample(1m, Machine())]);
        Assert.That((reading.File.SnapshotKind, reading.Complaint.Message, reading.Snapshots.Series.Count), Is.EqualTo(("series", message, 0)));
    }

    [Test]
    public void What_no_rule_has_is_unknown()
    {
        string[] lines = [.. Head, "stray", .. Sample(1m, [.. Section("/proc/loadavg", ["0.00 0.01"]), "==> /proc/vmstat <==", "pgfault 1", "pgfault 2", "what is this"]), "@ 2.0"];
        var reading = SnapshotReading.Of("series.txt", lines);
        Assert.That(reading.Counts, Is.EqualTo((6L, 2L, 4L, 0L)));
        Assert.That(reading.Snapshots.Series.Single().Samples.Single().VmStat.Find("pgfault"), Is.EqualTo(1));
    }

    private static bool IsBegin(string line) => line.StartsWith("@ ", StringComparison.Ordinal);

    private static bool IsEnd(string line) => line.StartsWith("@end ", StringComparison.Ordinal);
}
