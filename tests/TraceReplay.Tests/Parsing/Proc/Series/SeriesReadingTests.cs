using TraceReplay.Events;
using TraceReplay.Parsing;
using static TraceReplay.Tests.SeriesLines;

namespace TraceReplay.Tests;

/// <summary>What a series gives, and what becomes of its lines.</summary>
public sealed class SeriesReadingTests
{
    [Test]
    public void A_series_gives_what_its_texts_say()
    {
        var reading = SnapshotReading.Of("series.txt", Whole);
        MachineSeries series = reading.Snapshots.Series.Single();
        MachineSample last = series.Samples[^1];
        Assert.Multiple(() =>
        {
            Assert.That((reading.File.SnapshotKind, reading.File.Role, reading.File.Error), Is.EqualTo(("series", FileRole.Snapshot, "no trace: this looks like series")));
            Assert.That((reading.File.Lines.Total, reading.Counts.Unknown, reading.Counts.Malformed), Is.EqualTo(((long)Whole.Length, 0L, 0L)));
            Assert.That((series.IntervalNs, series.Clock, series.PageSizeBytes), Is.EqualTo(((long?)200_000_000, "CLOCK_MONOTONIC", (long?)4096)));
            Assert.That(series.Samples.Select(s => $"{s.Begin}-{s.End}"), Is.EqualTo(
                new[] { "100.000000-100.001000", "100.200000-100.201000", "100.800000-100.801000", "101.000000-101.001000" }));
            Assert.That(series.Notes.Select(note => note.Text), Is.EqualTo(new[] { "lost 2 samples: the recorder was not scheduled from 100.4 to 100.8" }));
            Assert.That(last.MemoryPressure.Some, Is.EqualTo(new PressureShare(45.09m, 36.01m, 10.22m, 32827813)));
            Assert.That((last.MemInfo.Find("MemAvailable"), last.VmStat.Find("nr_nothing")), Is.EqualTo(((long?)291760, (long?)null)));
            Assert.That(last.Swaps, Is.EqualTo(new[] { new SwapSample("/dev/zram0", 1048572, 440768) }));
            Assert.That(last.Zrams, Is.EqualTo(new[] { new ZramSample("zram0", 440512512, 206376013, 216674304, 0) }));
            Assert.That(last.Tasks, Is.Null);
            Assert.That(series.Samples[0].Tasks, Is.EqualTo(new[]
            {
                new TaskSample(225, "app one", 500, 98123, "/app/web"), new TaskSample(7, "kthreadd", -1000, 0, null),
            }));
        });
    }

    [Test]
    public void The_snapshots_of_a_capture_are_not_those_of_its_series()
    {
        Snapshots found = SnapshotReading.Of("series.txt", Whole).Snapshots;
        Assert.That(
            (found.Pressure.Count, found.MemInfo.Count, found.VmStat.Count, found.Swaps.Count, found.SwapFiles.Count, found.ZramMmStats.Count),
            Is.EqualTo((0, 0, 0, 0, 0, 0)));
    }

    [Test]
    public void A_series_is_no_trace_though_a_task_is_named_like_an_event()
    {
        string[] lines = [.. Head, .. Sample(1m, Section("tasks", ["5 0 1 / kswapd0-33 [000] ..... 21.5: mm_vmscan_kswapd_wake: nid=0 order=0"]))];
        var opened = OpenedCapture.OfFile(lines);
        Assert.That((opened.Events.Count, opened.Capture.Snapshots.Series.Single().Samples.Count), Is.EqualTo((0, 1)));
    }

    [Test]
    public void Settings_of_a_cgroup_stay_until_it_is_gone()
    {
        string[] lines =
        [
            .. Head, .. Sample(1m, [.. Cgroup("/a", 1), .. Settings("/a")]), .. Sample(2m, Cgroup("/a", 2)),
            .. Sample(3m, Cgroup("/b", 3)), .. Sample(4m, Cgroup("/a", 4)),
        ];
        MachineSeries series = SnapshotReading.Of("series.txt", lines).Snapshots.Series.Single();
        CgroupSample second = series.Samples[1].Cgroups.Single();
        Assert.That(
            (second.CurrentBytes, second.Protection, second.Limit, second.OomGroup, second.OomdPreference),
            Is.EqualTo(((long?)2, ((long?)0, (long?)4096), ((long?)67108864, (long?)long.MaxValue), (bool?)true, "avoid")));
        CgroupSample again = series.Samples[3].Cgroups.Single();
        Assert.That((again.Path, again.CurrentBytes, again.Limit.High, again.OomdPreference), Is.EqualTo(("/a", (long?)4, (long?)null, (string?)null)));
    }

    [Test]
    public void Samples_share_what_did_not_change()
    {
        IReadOnlyList<MachineSample> samples = SnapshotReading.Of("series.txt", Whole).Snapshots.Series.Single().Samples;
        Assert.That(samples[3].Cgroups[0], Is.SameAs(samples[2].Cgroups[0]));
        Assert.That(samples[2].Cgroups[0].Stat, Is.SameAs(samples[1].Cgroups[0].Stat));
        Assert.That(samples[2].VmStat.IsSameAs(samples[3].VmStat), "the names are shared");
    }

    [Test]
    public void A_packed_series_says_the_same()
    {
        var plain = SnapshotReading.Of("series.txt", Whole);
        var packed = SnapshotReading.OfBytes("series.txt.gz", TempFolder.Gzip(string.Join('\n', Whole) + "\n"));
        Assert.That(packed.Counts, Is.EqualTo(plain.Counts));
        Assert.That(packed.Snapshots.Series.Single().Samples.Count, Is.EqualTo(4));
    }
}
