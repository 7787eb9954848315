using System.Globalization;

namespace TraceReplay.Events;

/// <summary>The time of an event on its trace's own clock.</summary>
/// <param name="Value">Nanoseconds; for <see cref="TimeFormat.Jiffies"/> the jiffies themselves.</param>
/// <param name="Format">How the trace wrote it.</param>
public readonly record struct TraceTime(long Value, TimeFormat Format)
{
    /// <summary>The time of a line that has none.</summary>
    public static TraceTime None => default;

    /// <summary>Whether this is a time in seconds, comparable with others of the same clock.</summary>
    public bool IsSeconds => Format is TimeFormat.Microseconds or TimeFormat.Nanoseconds;

    /// <summary>The time as the trace printed it (<c>45.301122</c>), or <c>-</c> where there is none.</summary>
    public override string ToString() => Format switch
    {
        TimeFormat.Microseconds => string.Create(CultureInfo.InvariantCulture, $"{Value / 1_000_000_000}.{Value / 1_000 % 1_000_000:D6}"),
        TimeFormat.Nanoseconds => string.Create(CultureInfo.InvariantCulture, $"{Value / 1_000_000_000}.{Value % 1_000_000_000:D9}"),
        TimeFormat.Jiffies => Value.ToString(CultureInfo.InvariantCulture),
        _ => "-",
    };
}
