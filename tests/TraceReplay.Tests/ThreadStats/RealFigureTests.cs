using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class RealFigureTests
{
    private const string RetryZone = "reclaim_retry_zone";

    private static IEnumerable<string> Captures => RealCaptures.Names.Where(n => File.Exists(Path.Combine(TestPaths.Capture(n), "ftrace.txt.gz")));

    [TestCaseSource(nameof(Captures))]
    public void Scans_are_those_that_awk_counts_by_reclaimer_and_list(string capture)
    {
        ScanTable scans = StatsOf.Capture(capture).Figures.Scans;
        IEnumerable<string> shown = from who in Enum.GetValues<Reclaimer>()
                                    from list in Enum.GetValues<LruList>()
                                    where scans[who, list].Events > 0
                                    select AwkScans.Show(who, list, scans[who, list]);
        Assert.That(shown, Is.EqualTo(AwkScans.Of(capture)));
    }

    [TestCaseSource(nameof(Captures))]
    public void Zones_are_those_that_awk_counts(string capture)
    {
        EventFigures figures = StatsOf.Capture(capture).Figures;
        AwkLine[] lines = [.. AwkLine.Of(capture).Where(l => l.Event == RetryZone)];
        IEnumerable<string> expected = from line in lines
                                       group line by (Node: line["node"], Zone: line.Text("zone")) into zone
                                       orderby $"{zone.Key.Node} {zone.Key.Zone}"
                                       select $"{zone.Key.Node} {zone.Key.Zone} {Show([.. zone])}";
        Assert.Multiple(() =>
        {
            Assert.That(figures.Zones.Select(z => $"{z.Node} {z.Zone} {Show(z)}").Order(StringComparer.Ordinal), Is.EqualTo(expected.Order(StringComparer.Ordinal)));
            Assert.That(lines.Length == 0 || Show(figures.AllZones) == Show(lines));
        });
    }

    // A walk's zones follow one another in their task. The 17th loop leaves no event, so awk cannot see it.
    [TestCaseSource(nameof(Captures))]
    public void Calls_are_the_walks_that_awk_counts_by_loop_and_task(string capture)
    {
        RetryCalls calls = StatsOf.Capture(capture).Calls;
        AwkLine[] first = [.. AwkLine.Of(capture).GroupBy(l => l.Task).SelectMany(FirstZones)];
        Assert.Multiple(() =>
        {
            Assert.That(
                calls.Loops.Where(l => l.Loops != RetryCalls.SilentLoops).Select(l => $"{l.Loops}: {l.Calls}"),
                Is.EqualTo(first.GroupBy(l => l["no_progress_loops"]).OrderBy(g => g.Key).Select(g => $"{g.Key}: {g.Count()}")));
            Assert.That(calls.Tasks.Select(t => t.Calls), Is.Ordered.Descending);
            Assert.That(calls.Tasks.Sum(t => t.Calls), Is.EqualTo(calls.Count));
            Assert.That(calls.Passed, Is.EqualTo(StatsOf.Capture(capture).Figures.AllZones.Passes));
        });
    }

    [TestCaseSource(nameof(Captures))]
    public void Direct_reclaims_are_those_that_awk_counts(string capture)
    {
        ReclaimFigures direct = StatsOf.Capture(capture).Figures.DirectReclaims;
        long[] ends = [.. AwkLine.Of(capture).Where(l => l.Event == "mm_vmscan_direct_reclaim_end").Select(l => l["nr_reclaimed"])];
        Assert.That((direct.Ended, direct.Zero, direct.Reclaimed), Is.EqualTo((ends.LongLength, ends.LongCount(r => r == 0), ends.Sum())));
    }

    private static IEnumerable<AwkLine> FirstZones(IEnumerable<AwkLine> task)
    {
        string before = string.Empty;
        foreach (AwkLine line in task)
        {
            if (line.Event == RetryZone && before != RetryZone)
            {
                yield return line;
            }

            before = line.Event;
        }
    }

    private static string Show(RetryZoneFigures zone) => $"{zone.Events} {zone.Passes} {Show(zone.Reclaimable)} {Show(zone.Available)} {Show(zone.MinWmark)}";

    private static string Show(AwkLine[] lines) =>
        $"{lines.Length} {lines.Count(l => l["wmark_check"] == 1)} {Show(lines, "reclaimable")} {Show(lines, "available")} {Show(lines, "min_wmark")}";

    private static string Show(ValueRange range) => $"{range.Least}..{range.Most}";

    private static string Show(AwkLine[] lines, string field) => $"{lines.Min(l => l[field])}..{lines.Max(l => l[field])}";
}
