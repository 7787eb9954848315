namespace TraceReplay.Events;

/// <summary>How a trace wrote a time, so that a report can write it the same way.</summary>
public enum TimeFormat : byte
{
    /// <summary>The line carries no time.</summary>
    None = 0,

    /// <summary>Seconds with six decimals.</summary>
    Microseconds,

    /// <summary>Seconds with nine decimals.</summary>
    Nanoseconds,

    /// <summary>A bare count of jiffies (or of another counter clock).</summary>
    Jiffies,
}
