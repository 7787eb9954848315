using System.Globalization;

namespace TraceReplay.Model;

/// <summary>A quantity (pages, unless said otherwise) of which only the bounds may be known, both inclusive.</summary>
/// <param name="Min">The least it can be.</param>
/// <param name="Max">The most it can be.</param>
public readonly record struct Bounds(long Min, long Max)
{
    /// <summary>Nothing is known but that it is a count.</summary>
    public static Bounds Unknown => new(0, long.MaxValue / 4);

    /// <summary>Whether the value itself is known.</summary>
    public bool IsExact => Min == Max;

    /// <summary>The known value.</summary>
    public static Bounds Exactly(long value) => new(value, value);

    /// <summary>The narrowest bounds that hold both.</summary>
    public Bounds Hull(Bounds other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));

    /// <summary><c>818</c>, <c>0..2560</c>, or <c>unknown</c>.</summary>
    public override string ToString() => IsExact
        ? Min.ToString(CultureInfo.InvariantCulture)
        : Max >= Unknown.Max ? "unknown" : string.Create(CultureInfo.InvariantCulture, $"{Min}..{Max}");
}
