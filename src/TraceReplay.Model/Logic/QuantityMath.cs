namespace TraceReplay.Model;

/// <summary>
/// Arithmetic on bounds: the result holds every value that operands within their bounds can give. What has no value, as a division by 0,
/// is unknown; nothing throws, and no bound is ever NaN.
/// </summary>
internal static class QuantityMath
{
    public static Quantity Add(Quantity a, Quantity b) => Make(a.Min + b.Min, a.Max + b.Max);

    public static Quantity Subtract(Quantity a, Quantity b) => Make(a.Min - b.Max, a.Max - b.Min);

    public static Quantity Multiply(Quantity a, Quantity b) => Corners(
        Times(a.Min, b.Min), Times(a.Min, b.Max), Times(a.Max, b.Min), Times(a.Max, b.Max));

    /// <summary>Of percentages one factor is a hundredth too large.</summary>
    public static Quantity MultiplyPercent(Quantity a, Quantity b)
    {
        Quantity product = Multiply(a, b);
        return Make(product.Min / 100, product.Max / 100);
    }

    /// <summary>Unknown where the divisor can be 0; not below 0 even then, if neither operand is.</summary>
    public static Quantity Divide(Quantity a, Quantity b) => b.Min <= 0 && b.Max >= 0
        ? a.Min >= 0 && b.Min >= 0 ? Quantity.UnknownSize : Quantity.Unknown
        : Corners(Over(a.Min, b.Min), Over(a.Min, b.Max), Over(a.Max, b.Min), Over(a.Max, b.Max));

    public static Quantity Least(Quantity a, Quantity b) => new(Math.Min(a.Min, b.Min), Math.Min(a.Max, b.Max));

    public static Quantity Greatest(Quantity a, Quantity b) => new(Math.Max(a.Min, b.Min), Math.Max(a.Max, b.Max));

    public static Quantity Not(Quantity a) => new(1 - a.Max, 1 - a.Min);

    public static Quantity Less(Quantity a, Quantity b) => Truth(a.Max < b.Min, a.Min >= b.Max);

    public static Quantity LessOrEqual(Quantity a, Quantity b) => Truth(a.Max <= b.Min, a.Min > b.Max);

    public static Quantity Equal(Quantity a, Quantity b) => Truth(a.IsExact && b.IsExact && a.Min == b.Min, a.Max < b.Min || b.Max < a.Min);

    /// <summary>Whole pages, rounded down as the kernel's integers are, and not below 0.</summary>
    public static Quantity WholePages(Quantity a) => new(Math.Max(0, Math.Floor(a.Min)), Math.Max(0, Math.Floor(a.Max)));

    /// <summary>What a value of a unit can be at all: only a symbol has no order, and only a truth value an upper bound.</summary>
    public static Quantity Within(PolicyUnit unit, Quantity a) => unit switch
    {
        PolicyUnit.Truth => new(Math.Max(0, a.Min), Math.Min(1, a.Max)),
        PolicyUnit.Reason or PolicyUnit.Zone or PolicyUnit.Choice => a,
        _ => new(Math.Max(0, a.Min), a.Max),
    };

    // No value is infinite, so 0 times an unknown one is 0.
    private static double Times(double a, double b) => a == 0 || b == 0 ? 0 : a * b;

    // Two bounds that are both infinite give any ratio of that sign; 0 is the bound on its one side, and the other corners have the other.
    private static double Over(double a, double b) => double.IsInfinity(b) ? 0 : a / b;

    private static Quantity Corners(double a, double b, double c, double d) =>
        Make(Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));

    // Numbers too large for a double stay bounds: the least of all is a number, and so is the greatest.
    private static Quantity Make(double min, double max) => double.IsNaN(min) || double.IsNaN(max)
        ? Quantity.Unknown
        : new(Math.Min(min, double.MaxValue), Math.Max(max, -double.MaxValue));

    private static Quantity Truth(bool isTrue, bool isFalse) => isTrue ? Quantity.Exactly(1) : isFalse ? Quantity.Exactly(0) : Quantity.UnknownTruth;
}
