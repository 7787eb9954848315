using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>What fleming-ram-backed would have changed on the zram captures.</summary>
public sealed class RamBackedCaptureTests
{
    private const string Policy = "fleming-ram-backed";

    [Test]
    public void In_the_storm_it_first_gives_up_25_seconds_before_the_last_kill()
    {
        var run = LaneRun.OfCapture("zram-storm-light-6.12", Policy);
        OomChanges oom = run[Policy].Changes!.Oom!;
        GiveUp first = oom.First!;
        Assert.Multiple(() =>
        {
            Assert.That((first.Time.ToString(), run.Capture.Names.Format(first.Task)), Is.EqualTo(("132.614371", "storm3-298")));
            Assert.That((first.Free, first.Reclaimable, first.MinWmark, first.Zone, first.Order), Is.EqualTo((10340L, Quantity.Exactly(68), 10408L, Zone.DMA32, 0L)));
            Assert.That((oom.LowerZonesRuledOut, oom.MayBeEarlier, oom.Undetermined), Is.EqualTo((true, false, 0L)));
            Assert.That(oom.ReclaimedAfter, Is.EqualTo(76816));
            Assert.That(oom.KillsAfter.Select(k => k.Time.ToString()), Is.EqualTo(new[] { "134.486058", "158.136665" }));
            Assert.That((oom.GaveUpBoth, oom.FirstBoth.ToString()), Is.EqualTo((5L, "124.533865")));
        });
    }

    [Test]
    public void In_the_storm_the_first_give_up_is_the_horizon_and_hinges_on_what_nobody_recorded()
    {
        var run = LaneRun.OfCapture("zram-storm-light-6.12", Policy);
        Decision first = run.Decisions[Policy].Decisions.First(d => d.Verdict.Kind == VerdictKind.Diverge);
        Assert.That(run[Policy].Horizon, Is.EqualTo(new Horizon(first.File, first.Line)));
        Assert.That(
            first.Verdict.Presumed,
            Is.EqualTo(Presumptions.NotReserveUser | Presumptions.LruAsRead | Presumptions.NothingReserved));
    }

    [Test]
    public void In_the_storm_gain_and_cost_are_the_trace_s_own()
    {
        var run = LaneRun.OfCapture("zram-storm-light-6.12", Policy);
        string[] after = [.. CaptureTexts.Lines("zram-storm-light-6.12", "ftrace.txt.gz").Skip((int)run[Policy].Changes!.Oom!.First!.Line)];
        string[] ends = [.. after.Where(l => l.Contains(" mm_vmscan_direct_reclaim_end: ", StringComparison.Ordinal))];
        OomChanges oom = run[Policy].Changes!.Oom!;
        Assert.That((oom.ReclaimsAfter, oom.ReclaimedAfter), Is.EqualTo(((long)ends.Length, ends.Sum(l => long.Parse(l[(l.LastIndexOf('=') + 1)..], System.Globalization.CultureInfo.InvariantCulture)))));
        Assert.That(oom.KillsAfter, Has.Count.EqualTo(after.Count(l => l.Contains(" mark_victim: ", StringComparison.Ordinal))));
    }

    [Test]
    public void Where_the_zram_fills_it_agrees_with_the_kernel_to_the_end()
    {
        var run = LaneRun.OfCapture("zram-retry-6.12", Policy);
        OomChanges oom = run[Policy].Changes!.Oom!;
        Assert.That((run[Policy].Horizon, oom.Same, oom.Undetermined, oom.GivesUpEarlier, oom.RetriesLonger), Is.EqualTo(((Horizon?)null, 655L, 0L, 0L, 0L)));
        Assert.That(Golden.PolicyStory.Lines(run[Policy], run.Capture), Has.Some.Contains("changed nothing there"));
    }

    [Test]
    public void Where_probe_lines_were_lost_it_gives_up_once_and_is_undetermined_without_them()
    {
        var run = LaneRun.OfCapture("zram-retry-lossy-6.12", Policy);
        OomChanges oom = run[Policy].Changes!.Oom!;
        Assert.That((oom.GivesUpEarlier, oom.First!.Time.ToString()), Is.EqualTo((1L, "108.078141")));
        Assert.That(oom.Undetermined, Is.GreaterThan(0));
        Assert.That(
            run.Decisions[Policy].Decisions.Where(d => d.Verdict.Kind == VerdictKind.Undetermined).Select(d => d.Verdict.Missing),
            Is.All.EqualTo(MissingInputs.LruSplit));
    }

    [Test]
    public void With_swap_on_disk_too_it_is_mainline_unless_told_otherwise()
    {
        const string Told = Policy + ":treat_all_as_ram=true";
        var run = LaneRun.OfCapture("mixed-retry-6.12", Policy, Told);
        OomChanges told = run[Told].Changes!.Oom!;
        Assert.Multiple(() =>
        {
            Assert.That((run[Policy].Horizon, run[Policy].Changes!.Oom!.Undetermined), Is.EqualTo(((Horizon?)null, 0L)));

            // The kernel gives up in the same call: it looks at two zones, at 141.459497 and 141.459658.
            Assert.That((told.GaveUpBoth, told.FirstBoth.ToString()), Is.EqualTo((1L, "141.459658")));
            Assert.That((told.First, run.Result.FirstDifference), Is.EqualTo(((GiveUp?)null, (FirstDifference?)null)));
        });
    }
}
