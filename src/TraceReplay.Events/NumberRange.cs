namespace TraceReplay.Events;

/// <summary>The numbers that a field can hold: the range of its type in the kernel's format, or the smaller one of what it means.</summary>
/// <param name="Min">The smallest.</param>
/// <param name="Max">The largest.</param>
/// <param name="IsUnsigned">Whether the kernel prints it with %u, %lu or %llu, so that a minus sign is damage.</param>
public readonly record struct NumberRange(long Min, long Max, bool IsUnsigned = false)
{
    /// <summary>%ld and %lld: counts of pages may be negative where the kernel prints a difference.</summary>
    public static NumberRange Long => new(long.MinValue, long.MaxValue);

    /// <summary>%lu and %llu. A number above long.MaxValue is no count of anything.</summary>
    public static NumberRange Unsigned => new(0, long.MaxValue, IsUnsigned: true);

    /// <summary>%d.</summary>
    public static NumberRange Int => new(int.MinValue, int.MaxValue);

    /// <summary>%d of a number that is never negative: a node, a pid, a counter.</summary>
    public static NumberRange Natural => new(0, int.MaxValue);

    /// <summary>%u.</summary>
    public static NumberRange UnsignedInt => new(0, uint.MaxValue, IsUnsigned: true);

    /// <summary>%d of a bool.</summary>
    public static NumberRange Bool => new(0, 1);

    /// <summary>An allocation order: pages are counted as 1 &lt;&lt; order in 64 bits.</summary>
    public static NumberRange Orders => new(0, 63);

    /// <summary>A reclaim priority: from DEF_PRIORITY (include/linux/mmzone.h) down to 0.</summary>
    public static NumberRange Priorities => new(0, 12);

    /// <summary>OOM_SCORE_ADJ_MIN to OOM_SCORE_ADJ_MAX (include/uapi/linux/oom.h).</summary>
    public static NumberRange OomScores => new(-1000, 1000);
}
