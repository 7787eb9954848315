using TraceReplay.Events;
using TraceReplay.Model;
using static TraceReplay.Tests.KillerSeries;

namespace TraceReplay.Tests;

/// <summary>The rules of lmkd against mp_event_psi of AOSP's lmkd.cpp.</summary>
public sealed class LmkdTests
{
    private static readonly ZoneMarkSums Marks = new(Bounds.Exactly(100), Bounds.Exactly(200));

    // Stalls of 100 ms a second wake it by its threshold of 70 ms, full ones of 700 ms make it kill at once.
    [TestCase(100, 1000, 500, 0, "", TestName = "Enough_memory_and_swap_kill_nobody")]
    [TestCase(10, 50, 500, 0, "", TestName = "Without_an_event_it_does_not_look")]
    [TestCase(800, 1000, 500, 0, "NOT_RESPONDING", TestName = "A_full_stall_kills")]
    [TestCase(100, 1000, 5, 400, "LOW_SWAP_AND_THRASHING", TestName = "Low_swap_and_thrashing_kill")]
    [TestCase(100, 150, 5, 0, "LOW_MEM_AND_SWAP", TestName = "Low_swap_below_the_low_watermark_kills")]
    [TestCase(100, 150, 500, 400, "LOW_MEM_AND_THRASHING", TestName = "Thrashing_below_the_low_watermark_kills")]
    [TestCase(100, 1000, 500, 400, "DIRECT_RECL_AND_THRASHING", TestName = "Thrashing_in_direct_reclaim_kills")]
    [TestCase(100, 150, 500, 0, "LOW_MEM", TestName = "Below_the_low_watermark_alone_it_kills_what_is_cached")]
    public void A_rule_decides(long stallMs, long freePages, long freeSwapMiB, long refaultsPercent, string rule)
    {
        // Only what is cached is killed before thrashing shows.
        int adj = rule == "LOW_MEM" ? 701 : 700;
        KillerCourse course = Run("lmkd", new KillerFacts(Machine(stallMs, freePages, freeSwapMiB, refaultsPercent, adj), Marks, []));
        Assert.That(course.Certain?.Rule ?? string.Empty, Is.EqualTo(rule));
        Assert.That(course.Certain?.Victim.Name, Is.EqualTo(rule.Length == 0 ? null : "cached (5)"));
    }

    [TestCase(0, TestName = "A_task_in_the_foreground_is_spared_by_LOW_MEM")]
    [TestCase(700, TestName = "One_before_the_cached_ones_too")]
    public void LOW_MEM_kills_from_oom_score_adj_701(int adj)
    {
        KillerCourse course = Run("lmkd", new KillerFacts(Machine(100, 150, 500, 0, adj), Marks, []));
        Assert.That(course.Possible, Is.Null);
        Assert.That(course.Functions[0].FindsNobody?.Rule, Is.EqualTo("LOW_MEM"));
    }

    [Test]
    public void Free_swap_is_no_more_than_memory_could_take_up()
    {
        // get_free_swap: 500 MiB are free, but MemFree and Inactive(file) are 4 MiB, less than 10% of 1,000 MiB.
        KillerCourse course = Run("lmkd", new KillerFacts(Machine(100, 150, 500, 0, 900, inactiveKb: 3496), Marks, []));
        Assert.That(course.Certain?.Rule, Is.EqualTo("LOW_MEM_AND_SWAP"));
        Assert.That(Run("lmkd", new KillerFacts(Machine(100, 150, 500, 0, 900, inactiveKb: 3496), Marks, []), ("swap_compression_ratio", 0)).Certain?.Rule, Is.EqualTo("LOW_MEM"));
    }

    [Test]
    public void Without_zoneinfo_the_rules_of_the_watermarks_are_open()
    {
        KillerCourse course = Run("lmkd", new KillerFacts(Machine(100, 150, 5, 0, 900), Marks: null, []));
        Assert.That(course.Certain, Is.Null);
        Assert.That(course.Possible?.Kills.Missing, Has.Some.EqualTo("watermarks and protection (zoneinfo)"));
    }

    // By default the file pages that it could reclaim at once are plenty.
    private static SampledMachine Machine(long stallMs, long freePages, long freeSwapMiB, long refaultsPercent, int adj, long inactiveKb = 4_000_000) => new(Of(Every(0.1, 5), s => Empty with
    {
        MemoryPressure = Full(0, total: (long)Math.Round(s * stallMs * 1000)),
        MemInfo = Values(
            ("MemTotal", 8_000_000), ("MemFree", freePages * 4), ("Inactive(file)", inactiveKb), ("SwapTotal", 1000 * 1024), ("SwapFree", freeSwapMiB * 1024),
            ("Active(anon)", 1000), ("Inactive(anon)", 1000), ("Shmem", 0)),
        VmStat = Values(
            ("pgscan_direct", (long)Math.Round(s * 1000)), ("pgscan_kswapd", 0), ("pgrefill", 0), ("nr_inactive_file", 500), ("nr_active_file", 499),
            ("workingset_refault_file", (long)Math.Round(s * refaultsPercent * 10))),
        Tasks = [new TaskSample(1, "init", -900, 5000, null), new TaskSample(5, "cached", adj, 100, null), new TaskSample(7, "kthreadd", 1000, 0, null)],
    }));
}
