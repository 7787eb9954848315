using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class RealMapTests
{
    private const string File = "bpftrace-shrink.txt";

    // Where bpftrace has more, it listened longer than ftrace; in kswapd-high-7.2 ftrace has one event that bpftrace and perf lack.
    [TestCase("costly-7.2", MapsAgreement.MapsHaveMore)]
    [TestCase("kswapd-high-6.12", MapsAgreement.Equal)]
    [TestCase("kswapd-memcg-6.12", MapsAgreement.Equal)]
    [TestCase("mixed-retry-6.12", MapsAgreement.Equal)]
    [TestCase("kswapd-high-7.2", MapsAgreement.TraceHasMore)]
    [TestCase("memcg-oom-6.12", MapsAgreement.Equal)]
    [TestCase("oom-noswap-6.12", MapsAgreement.Equal)]
    [TestCase("oom-noswap-7.2", MapsAgreement.Equal)]
    [TestCase("zram-retry-6.12", MapsAgreement.MapsHaveMore)]
    [TestCase("zram-storm-light-6.12", MapsAgreement.NotInTrace)]
    public void The_figures_are_held_against_the_maps_of_the_same_run(string capture, MapsAgreement agreement)
    {
        MapComparison comparison = StatsOf.Capture(capture).Maps.Single();
        Assert.Multiple(() =>
        {
            Assert.That(comparison.Agreement, Is.EqualTo(agreement));
            Assert.That(comparison.Maps.File, Is.EqualTo(File));

            // Four sums and thirteen priorities of each list.
            Assert.That(comparison.Pairs, Has.Count.EqualTo(agreement == MapsAgreement.NotInTrace ? 0 : 34));
        });
    }

    [Test]
    public void Every_capture_with_such_maps_is_named_above() =>
        Assert.That(
            RealCaptures.Names.Where(n => System.IO.File.Exists(Path.Combine(TestPaths.Capture(n), File))),
            Is.EquivalentTo(typeof(RealMapTests).GetMethod(nameof(The_figures_are_held_against_the_maps_of_the_same_run))!.GetCustomAttributes(typeof(TestCaseAttribute), false).Select(a => ((TestCaseAttribute)a).Arguments[0])));

    [TestCase("zram-storm-light-6.12")]
    [TestCase("costly-7.2")]
    public void The_maps_are_what_the_file_says(string capture)
    {
        string[] lines = CaptureTexts.Lines(capture, File);
        ShrinkMaps maps = StatsOf.Capture(capture).Maps.Single().Maps;
        Assert.Multiple(() =>
        {
            foreach ((MapFigures figures, string key) in new[] { (maps.Anon, "anon"), (maps.FileBacked, "file") })
            {
                long Sum(string map) => lines.Where(l => l.StartsWith($"@{map}[{key}]: ", StringComparison.Ordinal)).Sum(l => long.Parse(l[(l.IndexOf(' ', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture));
                Assert.That(
                    (figures.Events, figures.Scanned, figures.Reclaimed, figures.ZeroEvents), Is.EqualTo(((long?)Sum("events"), (long?)Sum("scanned"), (long?)Sum("reclaimed"), (long?)Sum("zero"))), key);
                Assert.That(figures.Priorities!.Sum(), Is.EqualTo(figures.Events), key);
            }

            Assert.That(maps.FileBacked.Priorities![12], Is.EqualTo(capture.StartsWith("costly", StringComparison.Ordinal) ? 2535 : 102));
        });
    }

    // The reviewers' objection to counting anonymous pages as not reclaimable at all.
    [Test]
    public void Anonymous_pages_are_reclaimed_at_a_good_rate_where_zram_is_the_only_swap()
    {
        MapFigures storm = StatsOf.Capture("zram-storm-light-6.12").Maps.Single().Maps.Anon;
        ScanFigures retry = StatsOf.Capture("zram-retry-6.12").Figures.Scans.Of(LruList.Anon);
        Assert.Multiple(() =>
        {
            Assert.That((storm.Reclaimed, storm.Scanned), Is.EqualTo(((long?)260_709, (long?)637_453)));
            Assert.That((retry.Reclaimed, retry.Scanned), Is.EqualTo((230_565L, 531_572L)));
        });
    }
}
