using System.Globalization;
using System.Numerics;

namespace TraceReplay.Model;

/// <summary>
/// The values that a small kernel counter (no_progress_loops, kswapd_failures) can have as far as is known: a set of 0…63, where 63
/// also stands for anything above. One value is knowledge; all values are ignorance; two are what an unseen branch leaves open.
/// </summary>
/// <param name="Mask">Bit n is set when the counter can be n.</param>
public readonly record struct CounterSet(ulong Mask)
{
    /// <summary>The largest value told apart.</summary>
    public const int Top = 63;

    /// <summary>Every value: nothing is known.</summary>
    public static CounterSet Any => new(ulong.MaxValue);

    /// <summary>Only 0.</summary>
    public static CounterSet Zero => new(1);

    /// <summary>Whether there is exactly one value.</summary>
    public bool IsExact => BitOperations.IsPow2(Mask);

    /// <summary>Whether nothing is known.</summary>
    public bool IsAny => Mask == ulong.MaxValue;

    /// <summary>The least possible value.</summary>
    public int Min => BitOperations.TrailingZeroCount(Mask);

    /// <summary>The largest possible value; <see cref="Top"/> also stands for anything above.</summary>
    public int Max => Top - BitOperations.LeadingZeroCount(Mask);

    /// <summary>Only <paramref name="value"/>.</summary>
    public static CounterSet Of(long value) => new(1UL << (int)Math.Clamp(value, 0, Top));

    /// <summary>A truth as 0 and 1: either where it is unknown.</summary>
    public static CounterSet OfTruth(Tri value) => value == Tri.Unknown ? UpTo(1) : Of((long)value);

    /// <summary>0 to <paramref name="last"/>.</summary>
    public static CounterSet UpTo(int last) => new(last >= Top ? ulong.MaxValue : (1UL << (last + 1)) - 1);

    /// <summary>Whether the counter can be <paramref name="value"/>.</summary>
    public bool Contains(long value) => value >= 0 && (Mask & Of(value).Mask) != 0;

    /// <summary>The values of either.</summary>
    public CounterSet Or(CounterSet other) => new(Mask | other.Mask);

    /// <summary>The values of both: what is left once each is known to hold. Empty when they contradict each other.</summary>
    public CounterSet And(CounterSet other) => new(Mask & other.Mask);

    /// <summary>Whether no value is possible.</summary>
    public bool IsEmpty => Mask == 0;

    /// <summary>The counter after <c>++</c>.</summary>
    public CounterSet Increment() => new((Mask << 1) | (Mask & (1UL << Top)));

    /// <summary>Whether the counter is at least <paramref name="limit"/>.</summary>
    public Tri AtLeast(int limit)
    {
        ulong below = (1UL << limit) - 1;
        return (Mask & below) == 0 ? Tri.True : (Mask & ~below) == 0 ? Tri.False : Tri.Unknown;
    }

    /// <summary><c>3</c>, <c>1 or 4</c>, <c>0..16</c>, or <c>unknown</c>.</summary>
    public override string ToString()
    {
        if (IsAny)
        {
            return "unknown";
        }

        int last = Max;
        return last - Min + 1 == BitOperations.PopCount(Mask) && last > Min + 1
            ? string.Create(CultureInfo.InvariantCulture, $"{Min}..{last}")
            : string.Join(" or ", Values().Select(v => v.ToString(CultureInfo.InvariantCulture)));
    }

    /// <summary>The values, the least first.</summary>
    public IEnumerable<int> Values()
    {
        for (ulong rest = Mask; rest != 0; rest &= rest - 1)
        {
            yield return BitOperations.TrailingZeroCount(rest);
        }
    }
}
