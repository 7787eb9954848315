namespace TraceReplay.Model;

/// <summary>What an expression of a policy can read; <see cref="PolicyInputCatalogue"/> has the names, units and meanings.</summary>
public enum PolicyInput : byte
{
    /// <summary><c>zone.file</c>.</summary>
    ZoneFile,

    /// <summary><c>zone.anon</c>.</summary>
    ZoneAnon,

    /// <summary><c>zone.lru</c>.</summary>
    ZoneLru,

    /// <summary><c>zone.free</c>.</summary>
    ZoneFree,

    /// <summary><c>zone.reclaimable</c>.</summary>
    ZoneReclaimable,

    /// <summary><c>zone.min</c>.</summary>
    ZoneMin,

    /// <summary><c>zone.managed</c>.</summary>
    ZoneManaged,

    /// <summary><c>zone.name</c>.</summary>
    ZoneName,

    /// <summary><c>order</c>.</summary>
    Order,

    /// <summary><c>loops</c>.</summary>
    Loops,

    /// <summary><c>progress</c>.</summary>
    Progress,

    /// <summary><c>progress.anon</c>.</summary>
    ProgressAnon,

    /// <summary><c>progress.file</c>.</summary>
    ProgressFile,

    /// <summary><c>scanned.anon</c>.</summary>
    ScannedAnon,

    /// <summary><c>scanned.file</c>.</summary>
    ScannedFile,

    /// <summary><c>walk.passed</c>.</summary>
    WalkPassed,

    /// <summary><c>swap.free</c>.</summary>
    SwapFree,

    /// <summary><c>swap.all_ram_backed</c>.</summary>
    SwapAllRamBacked,

    /// <summary><c>swap.zram_only</c>.</summary>
    SwapZramOnly,

    /// <summary><c>zram.orig</c>.</summary>
    ZramOrig,

    /// <summary><c>zram.compressed</c>.</summary>
    ZramCompressed,

    /// <summary><c>zram.ratio</c>.</summary>
    ZramRatio,

    /// <summary><c>zram.used</c>.</summary>
    ZramUsed,

    /// <summary><c>zram.limit</c>.</summary>
    ZramLimit,

    /// <summary><c>zram.writes_back</c>.</summary>
    ZramWritesBack,

    /// <summary><c>zswap.store_fails</c>.</summary>
    ZswapStoreFails,

    /// <summary><c>zswap.writes_back</c>.</summary>
    ZswapWritesBack,

    /// <summary><c>psi.some.avg10</c>.</summary>
    PsiSomeAvg10,

    /// <summary><c>psi.full.avg10</c>.</summary>
    PsiFullAvg10,

    /// <summary><c>node.balanced</c>.</summary>
    NodeBalanced,

    /// <summary><c>failures</c>.</summary>
    Failures,

    /// <summary><c>reclaimed</c>.</summary>
    Reclaimed,

    /// <summary><c>reset.reason</c>.</summary>
    ResetReason,

    /// <summary><c>reset.by_memcg</c>.</summary>
    ResetByMemcg,

    /// <summary><c>run.boosted</c>.</summary>
    RunBoosted,
}
