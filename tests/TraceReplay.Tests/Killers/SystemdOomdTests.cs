using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Tests.KillerSeries;

namespace TraceReplay.Tests;

/// <summary>systemd-oomd's rules against src/oom of systemd 257.13.</summary>
public sealed class SystemdOomdTests
{
    // 1,000 kB of memory and of swap: 10% of them are 100 kB.
    [TestCase(99, 99, true, TestName = "Both_below_kill")]
    [TestCase(100, 99, false, TestName = "Memory_at_the_limit_does_not")]
    [TestCase(99, 100, false, TestName = "Swap_at_the_limit_does_not")]
    [TestCase(500, 10, false, TestName = "Swap_alone_does_not")]
    public void Memory_and_swap_have_to_be_below(long available, long swapFree, bool kills)
    {
        KillerCourse course = Run("systemd-oomd", Of(Every(1, 3), _ => Low(available, swapFree, Cgroup("/a", 900))));
        Assert.That(course.Certain is not null, Is.EqualTo(kills));
        Assert.That(course.Possible is not null, Is.EqualTo(kills));
    }

    [Test]
    public void The_leaf_with_most_swap_is_killed_and_what_is_to_be_avoided_comes_last()
    {
        KillerCourse course = Run("systemd-oomd", Of(Every(1, 3), _ => Low(
            10, 10, Cgroup("/a", 100), Cgroup("/b", 300), Cgroup("/b/c", 300), Cgroup("/d", 500) with { OomdPreference = "avoid" }, Cgroup("/e", 900) with { OomdPreference = "omit" })));
        Assert.That(course.Certain?.Victim.Name, Is.EqualTo("/b/c"));
    }

    [Test]
    public void A_group_is_killed_as_one() => Assert.That(
        Run("systemd-oomd", Of(Every(1, 3), _ => Low(10, 10, Cgroup("/a", 100), Cgroup("/b", 300) with { OomGroup = true }, Cgroup("/b/c", 300)))).Certain?.Victim.Name,
        Is.EqualTo("/b"));

    [Test]
    public void Nobody_is_killed_whose_swap_is_at_most_five_percent()
    {
        KillerCourse course = Run("systemd-oomd", Of(Every(1, 3), _ => Low(10, 10, Cgroup("/a", 50))));
        Assert.That(course.Possible, Is.Null);
        Assert.That(course.Functions[0].FindsNobody?.Rule, Is.EqualTo("swap"));
    }

    [Test]
    public void A_file_that_no_sample_holds_leaves_the_kill_open_and_is_named()
    {
        KillerCourse course = Run("systemd-oomd", Of(Every(1, 3), _ => Low(10, 10, Cgroup("/a", 0) with { SwapCurrentBytes = null })));
        Assert.That(course.Certain, Is.Null);
        Assert.That(course.Possible?.Kills.Missing, Is.EqualTo(["memory.swap.current of /a"]));
        Assert.That(course.Possible?.Kills.Kinds, Is.EqualTo(MissingInputs.SampledCgroups));
    }

    [Test]
    public void Between_two_samples_on_both_sides_of_the_limit_nothing_is_known()
    {
        // It looks every 150 ms: 900 ms lies between the samples, 1,050 ms between two that are both below.
        KillerCourse course = Run("systemd-oomd", Of(Every(1, 3), s => Low(s < 1 ? 500 : 10, 10, Cgroup("/a", 900))));
        Assert.That(Time(course.Possible), Is.EqualTo(0.15));
        Assert.That(Time(course.Certain), Is.EqualTo(1.05));
        Assert.That(course.Possible?.Kills.Kinds, Is.EqualTo(MissingInputs.BetweenSamples));
    }

    [Test]
    public void In_a_gap_of_the_samples_levels_are_not_known()
    {
        KillerCourse course = Run("systemd-oomd", Of([0, 0.5, 6, 6.5], _ => Low(10, 500, Cgroup("/a", 900))));
        Assert.That(course.Possible?.Kills.Missing, Has.Some.EqualTo("SwapFree (/proc/meminfo) in a gap of the samples of more than 5 s"));
        Assert.That(course.Functions[0].Count(Tri.False), Is.GreaterThan(0));
    }

    [TestCase(61, 30.0, TestName = "Above_the_limit_it_kills_after_30_s")]
    [TestCase(60, null, TestName = "At_the_limit_it_does_not")]
    public void Pressure_has_to_hold(double avg10, double? killed) =>
        Assert.That(Time(Run("systemd-oomd", Of(Every(0.5, 60), s => Stalled(avg10, (long)(s * 100)))).Certain), Is.EqualTo(killed));

    [Test]
    public void A_sample_below_the_limit_starts_the_time_anew() =>
        Assert.That(Time(Run("systemd-oomd", Of(Every(0.5, 60), s => Stalled(s == 20 ? 10 : 80, (long)(s * 100)))).Certain), Is.EqualTo(51));

    [Test]
    public void Without_reclaim_for_30_s_nobody_is_killed()
    {
        // The last growth is seen at 5 s; 5 + 30 s is still within the span.
        KillerCourse course = Run("systemd-oomd", Of(Every(0.5, 90), s => Stalled(s < 8 ? 0 : 80, Math.Min(500, (long)(s * 100)))));
        Assert.That(course.Possible, Is.Null);
    }

    [Test]
    public void After_a_kill_by_pressure_it_waits_15_s()
    {
        KillerCourse course = Run("systemd-oomd", Of(Every(0.5, 60), s => Stalled(80, (long)(s * 100))));
        double[] kills = [.. course.Functions[1].Runs.Where(r => r.First.Kills.Value == Tri.True).Select(r => Time(r.First)!.Value)];
        Assert.That(kills, Is.EqualTo([30.0, 45.0, 60.0]));
        Assert.That(course.KillsAfter, Is.EqualTo(2));
    }

    [Test]
    public void The_one_that_is_scanned_fastest_is_killed_below_the_cgroup_that_stalls()
    {
        KillerCourse course = Run("systemd-oomd", Of(Every(0.5, 40), s => Empty with
        {
            Cgroups =
            [
                Scanned("/a", 80, (long)(s * 1000)), Scanned("/a/slow", 0, (long)(s * 100)), Scanned("/a/fast", 0, (long)(s * 900)), Scanned("/b", 0, (long)(s * 5000)),
            ],
        }));
        Assert.That(course.Certain?.Victim.Name, Is.EqualTo("/a/fast"));
    }

    private static MachineSample Low(long available, long swapFree, params CgroupSample[] cgroups) => Empty with
    {
        MemInfo = Values(("MemTotal", 1000), ("MemAvailable", available), ("SwapTotal", 1000), ("SwapFree", swapFree)),
        Cgroups = cgroups,
    };

    private static MachineSample Stalled(double avg10, long scanned) => Empty with { Cgroups = [Scanned("/a", avg10, scanned)] };

    private static CgroupSample Scanned(string path, double avg10, long scanned) =>
        Cgroup(path, 0) with { MemoryPressure = Full(avg10), Stat = Values(("pgscan", scanned)) };

    private static CgroupSample Cgroup(string path, long swapKb) => new()
    {
        Path = path,
        CurrentBytes = 4096,
        SwapCurrentBytes = swapKb * 1024,
        OomGroup = false,
        OomdPreference = "none",
    };
}
