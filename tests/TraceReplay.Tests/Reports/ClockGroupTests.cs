using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class ClockGroupTests
{
    private const string Row = "kswapd0-50 [000] ..... ";

    [Test]
    public void Files_in_seconds_whose_spans_overlap_may_share_a_clock_and_others_may_not()
    {
        ClockGroup[] groups = [.. GroupsOf(("a", 10, 20), ("b", 19, 30), ("c", 40, 50))];
        Assert.That(groups.Select(g => $"{g.Clock} {string.Join(' ', g.Files.Select(f => f.Name))} {g.First} {g.Last}"), Is.EqualTo(new[]
        {
            "seconds a b 10.000000 30.000000", "seconds c 40.000000 50.000000",
        }));
    }

    [Test]
    public void The_clocks_of_a_real_capture_are_told_by_how_times_are_written()
    {
        Verified verified = RealCaptures.Verify("oom-noswap-6.12");
        Assert.That(ClockGroup.Of(verified.Result.Capture).Select(g => (g.Clock, g.Files.Count, g.Decimals)), Is.EqualTo(new[]
        {
            ("seconds", 4, "6"), ("integers", 1, null), ("none", 1, (string?)null),
        }));
    }

    private static IReadOnlyList<ClockGroup> GroupsOf(params (string File, int From, int To)[] files)
    {
        using var folder = new TempFolder();
        foreach ((string file, int from, int to) in files)
        {
            folder.Write(file, $"{Row}{from}.000000: mm_vmscan_kswapd_wake: nid=0 order=0\n{Row}{to}.000000: mm_vmscan_kswapd_wake: nid=0 order=0\n");
        }

        return ClockGroup.Of(Verified.OfPath(folder.FullName, TraceReplay.Model.KernelLineCatalogue.Linux612).Result.Capture);
    }
}
