using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Tests.KillerSeries;

namespace TraceReplay.Tests;

/// <summary>The detectors of oomd against src/oomd/plugins of oomd 0.5.0, and the handler of BPF OOM.</summary>
public sealed class OomdTests
{
    [Test]
    public void Pressure_above_holds_for_30_s_at_calls_of_5_s()
    {
        KillerCourse course = Run("oomd", Of(Every(1, 60), s => Stalled(s, 70, 0)));
        Assert.That((Time(course.Certain), course.Certain?.Rule, course.Certain?.Victim.Name), Is.EqualTo((35.0, "pressure_above", "/a")));
    }

    [Test]
    public void Pressure_rising_beyond_looks_at_60_s_and_not_at_what_falls_fast()
    {
        // At 40 s the 10 s pressure falls to less than 0.85 of the last one.
        KillerCourse course = Run("oomd", Of(Every(1, 60), s => Stalled(s, s == 40 || s < 5 ? 61 : 90, 70)), ("pressure_above", 95), ("pressure_rising_duration", 35));
        Assert.That((Time(course.Certain), course.Certain?.Rule), Is.EqualTo((45.0, "pressure_rising_beyond")));
    }

    [TestCase(99, true)]
    [TestCase(100, false)]
    public void Swap_free_kills_by_swap_usage(long freeKb, bool kills)
    {
        KillerCourse course = Run("oomd", Of(Every(1, 20), s => Stalled(s, 0, 0) with { Swaps = [new SwapSample("/dev/zram0", 1000, 1000 - freeKb)] }));
        Assert.That(course.Certain?.Rule, Is.EqualTo(kills ? "swap_free" : null));
        Assert.That(course.Certain?.Victim.Name, Is.EqualTo(kills ? "/b" : null));
    }

    [Test]
    public void Without_reclaim_pressure_kills_nobody() =>
        Assert.That(Run("oomd", Of(Every(1, 60), s => Stalled(0, s < 14 ? 0 : 70, 0))).Possible, Is.Null);

    [TestCase("unknown", false, true)]
    [TestCase("frees", true, true)]
    [TestCase("declines", false, false)]
    public void The_BPF_handler_is_asked_where_the_kernel_kills(string handler, bool kills, bool mayKill)
    {
        double word = BuiltInPolicies.Find("bpf-oom")!.Parameters[0].Read(handler)!.Value;
        KillerCourse course = Run("bpf-oom", new KillerFacts(null, null, [5_000_000_000, 7_000_000_000]), ("handler", word));
        Assert.That((course.Certain is not null, course.Possible is not null), Is.EqualTo((kills, mayKill)));
        Assert.That(course.Functions[0].Runs.Sum(r => r.Count), Is.EqualTo(2));
    }

    private static MachineSample Stalled(double s, double avg10, double avg60) => Empty with
    {
        MemInfo = Values(("MemTotal", 1000)),
        Swaps = [],
        Cgroups = [Cgroup("/a", 900, avg10, avg60, (long)(s * 100)), Cgroup("/b", 100, 0, 0, 0) with { SwapCurrentBytes = 8192 }],
    };

    private static CgroupSample Cgroup(string path, long currentKb, double avg10, double avg60, long scanned) => new()
    {
        Path = path,
        CurrentBytes = currentKb * 1024,
        SwapCurrentBytes = 4096,
        MemoryPressure = Full(avg10, avg60),
        Stat = Values(("pgscan", scanned)),
    };
}
