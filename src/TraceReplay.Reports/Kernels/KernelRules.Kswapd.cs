using System.Globalization;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <content>kswapd: its counter, its runs, and who waits for it.</content>
internal static partial class KernelRules
{
    private static KernelRule[] Kswapd() =>
    [
        Rule("counter", "type of kswapd_failures", "struct pglist_data", l => l.FailuresCounter == FailuresCounter.Atomic ? "atomic_t" : "int"),
        Rule("increment", "a run without reclaim fails", "balance_pgdat", l => l.BoostedRunsDoNotFail ? "unless boosted" : "always"),
        Rule("reset", "reclaim resets kswapd_failures", "shrink_node", l => Reset(l.Reset)),
        Rule("lru_gen_reset", "MGLRU reclaim resets it", "lru_gen_shrink_node", l => l.HasLruGenShrinkNode ? Reset(l.Reset) : "in shrink_node"),
        Rule("pcp_reset", "freeing on a hopeless node resets it", "free_frozen_page_commit", l => YesNo(l.PcpResets)),
        Rule("demotion_reset", "switching demotion on resets it", "demotion_enabled_store", l => YesNo(l.DemotionResets)),
        Rule("traces_failures", "failures and resets are traced", "kswapd_clear_hopeless", l => YesNo(l.TracesFailures)),
        Rule("traces_balance_runs", "begin and end of a run are traced", "balance_pgdat", l => YesNo(l.TracesBalanceRuns)),
        Rule("cache_trim_restart", "cache_trim_mode in vain: once more", "balance_pgdat", l => YesNo(l.RestartsAfterCacheTrim)),
        Rule("compact_gap", "pages until order 0 will do", "kswapd_shrink_node", l => l.CompactGapCap is long cap ? Text($"min(2 << order, {cap})") : "2 << order"),
        Rule("enough_scanned", "enough scanned: priority stays", "kswapd_shrink_node", l => l.ReclaimCountsAsScan ? "or reclaimed" : "scanned"),
        Rule("balanced_in_blocks", "defrag_mode counts whole blocks", "pgdat_balanced", l => YesNo(l.BalancesInBlocks)),
        Rule("reserve_skip", "zones left out of the reserve", "allow_direct_reclaim", Skip),
        Rule("reserve_free", "free pages it reads", "allow_direct_reclaim", l => l.ReserveFreeIsExact ? "snapshot" : "state"),
        Rule("throttle_exempt", "workers that never wait", "reclaim_throttle", l => l.ThrottleSparesUserWorkers ? "user" : "io_uring"),
        Rule("mglru_traced", "MGLRU traces lru_shrink_inactive", "evict_folios", l => YesNo(l.TracesMglru)),
    ];

    private static KernelRule Rule(string key, string title, string function, Func<KernelLine, string> value) =>
        new(key, title, function, value, l => l.KswapdPlaces.GetValueOrDefault(key));

    private static string Reset(ResetRule rule) => rule switch
    {
        ResetRule.AnyReclaim => "after any",
        ResetRule.WhenBalanced => "if balanced",
        _ => rule.ToString(),
    };

    private static string Skip(KernelLine line) => line.ReserveSkip switch
    {
        ReserveSkip.NoReclaimablePages => "reclaimable = 0",
        ReserveSkip.FreePagesOnly => "… and free > 0",
        _ => line.ReserveSkip.ToString(),
    };

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
