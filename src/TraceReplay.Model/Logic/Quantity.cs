namespace TraceReplay.Model;

/// <summary>
/// A value of a policy's expression of which only the bounds may be known, both inclusive: pages, bytes, a ratio, a truth value (0 is false,
/// 1 is true, 0..1 is unknown), or the number of a symbol. Truth values obey Kleene's logic: and is the minimum, or the maximum.
/// </summary>
/// <param name="Min">The least it can be.</param>
/// <param name="Max">The most it can be.</param>
public readonly record struct Quantity(double Min, double Max)
{
    /// <summary>Nothing is known.</summary>
    public static Quantity Unknown => new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>Nothing is known but that it is a count or a size.</summary>
    public static Quantity UnknownSize => new(0, double.PositiveInfinity);

    /// <summary>A truth value that is not known.</summary>
    public static Quantity UnknownTruth => new(0, 1);

    /// <summary>Whether the value itself is known.</summary>
    public bool IsExact => Min == Max;

    /// <summary>The known value.</summary>
    public static Quantity Exactly(double value) => new(value, value);

    /// <summary>A count with its bounds.</summary>
    public static Quantity Of(Bounds bounds) => new(bounds.Min, bounds.Max >= Bounds.Unknown.Max ? double.PositiveInfinity : bounds.Max);

    /// <summary>A truth value.</summary>
    public static Quantity Of(Tri truth) => truth == Tri.Unknown ? UnknownTruth : Exactly(truth == Tri.True ? 1 : 0);

    /// <summary>The truth value that it is.</summary>
    public Tri ToTri() => Min >= 1 ? Tri.True : Max <= 0 ? Tri.False : Tri.Unknown;

    /// <summary>The narrowest bounds that hold both.</summary>
    public Quantity Hull(Quantity other) => new(Math.Min(Min, other.Min), Math.Max(Max, other.Max));
}
