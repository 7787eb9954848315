using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class ClosestNamesTests
{
    private static readonly string[] Seen =
    [
        "compact_retry", "mm_shrink_slab_start", "mm_vmscan_balance_pgdat_begin", "mm_vmscan_direct_reclaim_begin", "mm_vmscan_kswapd_reclaim_fails",
        "mm_vmscan_kswapd_wake", "reclaim_retry_zones", "balance_pgdat_enter",
    ];

    [TestCase("mm_vmscan_kswapd_reclaim_fail", "mm_vmscan_kswapd_reclaim_fails")]
    [TestCase("mm_vmscan_direct_reclaim_end", "mm_vmscan_direct_reclaim_begin")]
    [TestCase("mm_vmscan_balance_pgdat_end", "balance_pgdat_enter mm_vmscan_balance_pgdat_begin")]
    [TestCase("reclaim_retry_zone", "reclaim_retry_zones")]
    [TestCase("mark_victim", "")]
    [TestCase("out_of_memory", "")]
    public void A_name_with_half_of_the_words_or_few_other_letters_is_close(string missing, string close) =>
        Assert.That(ClosestNames.Of(missing, Seen), Is.EquivalentTo(close.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Test]
    public void The_missing_name_itself_is_not_close() => Assert.That(ClosestNames.Of("compact_retry", Seen), Is.Empty);

    [Test]
    public void An_event_that_the_kernel_calls_otherwise_is_close()
    {
        var verified = Verified.On72("kswapd0-50 mm_vmscan_kswapd_reclaim_failed: nid=0 failures=1", "kswapd0-50 mm_vmscan_kswapd_wake: nid=0 order=0");
        MissingInput missing = MissingInputList.Of(verified.Result.Capture, verified.Result.Kernel).Single(i => i.Input.Name == "mm_vmscan_kswapd_reclaim_fail");
        Assert.That(missing.Present, Is.EqualTo(new[] { "mm_vmscan_kswapd_reclaim_failed" }));
    }
}
