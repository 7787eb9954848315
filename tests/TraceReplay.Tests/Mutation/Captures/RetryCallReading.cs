namespace TraceReplay.Tests;

/// <summary>One call of should_reclaim_retry as the lines of a capture show it.</summary>
internal sealed record RetryCallReading
{
    /// <summary>Its reclaim_retry_zone events.</summary>
    public required IReadOnlyList<int> Zones { get; init; }

    /// <summary>The direct_reclaim_end before it, or -1.</summary>
    public required int End { get; init; }

    /// <summary>The direct_reclaim_begin of that reclaim, or -1.</summary>
    public required int Begin { get; init; }

    /// <summary>no_progress_loops.</summary>
    public required long Loops { get; init; }

    public required long Order { get; init; }

    /// <summary>nr_reclaimed of <see cref="End"/> is above 0; null without it.</summary>
    public required bool? Progress { get; init; }

    /// <summary>
    /// Whether something stands between the call before and this one that ends an allocation: a reclaim without a call, another order or
    /// mask, an OOM kill.
    /// </summary>
    public required bool Fresh { get; init; }

    /// <summary>Whether the task's mask has __GFP_NOFAIL.</summary>
    public required bool Nofail { get; init; }

    public RetryCallReading? Previous { get; init; }

    public RetryCallReading? Next { get; set; }

    /// <summary>Whether a counter is one that the source can give here (mm/page_alloc.c:4178 and :4531 of 6.12.107).</summary>
    public bool Admits(long loops, long? before)
    {
        bool grows = Order > 3 || Progress == false;
        if (!grows)
        {
            return Progress is null ? loops <= 16 : loops == 0;
        }

        return loops is >= 1 and <= 16 && (loops == 1 || (!Fresh && (before is null || loops == before + 1)));
    }
}
