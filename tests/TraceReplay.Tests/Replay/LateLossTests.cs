using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A task on the CPU that still has data is not blamed for what another CPU lost.</summary>
public sealed class LateLossTests
{
    // The task is on CPU 0, but for the calls whose events CPU 1 lost: its counter goes from 1 to 5 there.
    private static readonly string[] Migrating =
    [
        On(0, 1, "mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_KERNEL"),
        On(0, 2, "mm_vmscan_direct_reclaim_end: nr_reclaimed=0"),
        On(0, 3, Zone(1)),
        On(0, 4, "mm_vmscan_direct_reclaim_begin: order=0 gfp_flags=GFP_KERNEL"),
        On(0, 5, "mm_vmscan_direct_reclaim_end: nr_reclaimed=0"),
        On(0, 6, Zone(5)),
    ];

    private static readonly string Other = Sleep(0);

    private static readonly string After = Sleep(9);

    [Test]
    public void Without_a_loss_the_jump_diverges() =>
        Assert.That(Diverging(Other, [.. Migrating], After), Is.EqualTo(new[] { Clause.LoopCounter }));

    [Test]
    public void A_loss_that_is_told_after_the_jump_explains_it() =>
        Assert.That(Diverging(Other, [.. Migrating, "CPU:1 [LOST 12 EVENTS]"], After), Is.Empty);

    [Test]
    public void A_loss_that_began_after_the_jump_does_not() =>
        Assert.That(
            Diverging(Other, [.. Migrating, Sleep(7), "CPU:1 [LOST 12 EVENTS]"], After),
            Is.EqualTo(new[] { Clause.LoopCounter }));

    [Test]
    public void A_cpu_whose_beginning_was_overwritten_explains_it() =>
        Assert.That(Diverging("# entries-in-buffer/entries-written: 9/99   #P:2", [.. Migrating], After), Is.Empty);

    [Test]
    public void Once_all_cpus_have_begun_nothing_is_explained_any_more() =>
        Assert.That(
            Diverging("# entries-in-buffer/entries-written: 9/99   #P:2", [Other, .. Migrating], After),
            Is.EqualTo(new[] { Clause.LoopCounter }));

    [Test]
    public void The_statistics_of_the_buffers_tell_the_beginning_of_each_cpu()
    {
        const string Stats = "entries: 6\noverrun: 0\noldest event ts:     1.000000\nentries: 1\noverrun: 90\noldest event ts:     9.000000\n";
        using TempFolder folder = Folder(Other, Migrating, After).Write("ftrace.stats", Stats);
        var verified = Verified.OfPath(folder.FullName);
        Assert.Multiple(() =>
        {
            Assert.That(verified.Diverging, Is.Empty);
            Assert.That(verified.Result.IsLossy, Is.True);
            Assert.That(verified.Result.InputFindings.Select(f => f.Message), Does.Contain("the buffer of CPU 1 lost 90 events before 9.000000"));
        });
    }

    private static Clause[] Diverging(string first, string[] lines, string last)
    {
        using TempFolder folder = Folder(first, lines, last);
        return [.. Verified.OfPath(folder.FullName).Diverging.Select(d => d.Clause)];
    }

    private static TempFolder Folder(string first, string[] lines, string last) => new TempFolder()
        .Write("ftrace.txt", string.Concat(lines.Prepend(first).Append(last).Select(l => l + "\n")))
        .Write("uname", "Linux x 6.12.107 #1 SMP\n");

    private static string On(int cpu, int seconds, string what) => $"            app1-288     [00{cpu}] .....     {seconds}.000000: {what}";

    private static string Sleep(int seconds) => $"         kswapd0-55      [001] .....     {seconds}.000000: mm_vmscan_kswapd_sleep: nid=0";

    private static string Zone(int loops) =>
        $"reclaim_retry_zone: node=0 zone=Normal   order=0 reclaimable=100 available=20000 min_wmark=1000 no_progress_loops={loops} wmark_check=1";
}
