namespace TraceReplay.Benchmarks;

/// <summary>What a figure should come to.</summary>
/// <param name="Bound">The value.</param>
/// <param name="IsMost">Whether it is the most that will do, and not the least.</param>
/// <param name="Unit">What stands behind the number; with <c>%</c> the value is a share of one.</param>
internal sealed record Target(double Bound, bool IsMost, string Unit = "")
{
    /// <summary>The figure must not be below it.</summary>
    public static Target AtLeast(double bound, string unit = "") => new(bound, IsMost: false, unit);

    /// <summary>The figure must not be above it.</summary>
    public static Target AtMost(double bound, string unit = "") => new(bound, IsMost: true, unit);

    /// <summary>Whether a figure meets it.</summary>
    public bool IsMetBy(double figure) => IsMost ? figure <= Bound : figure >= Bound;

    /// <summary>A figure as the tables show it: ratios with two decimals, from ten on with one.</summary>
    public static string Format(double figure, string unit = "") =>
        unit == "%" ? $"{100 * figure:F1}%" : Math.Abs(figure) < 10 ? $"{figure:F2}{unit}" : $"{figure:F1}{unit}";

    /// <inheritdoc/>
    public override string ToString() => $"at {(IsMost ? "most" : "least")} {(Unit == "%" ? 100 * Bound : Bound):0.##}{Unit}";
}
