namespace TraceReplay.Tests.Oracle;

/// <summary>What the naive kernel did where a line stands, and what no line says.</summary>
internal sealed class Truth
{
    /// <summary>no_progress_loops of the call that the line belongs to.</summary>
    public int? NoProgressLoops { get; init; }

    /// <summary>The call of should_reclaim_retry after this direct_reclaim_end went out before its zone loop.</summary>
    public bool SilentCall { get; set; }

    /// <summary>kswapd_failures right after the line.</summary>
    public int? KswapdFailures { get; init; }

    /// <summary>Whether this balance_pgdat run incremented it.</summary>
    public bool? RunFailed { get; init; }
}
