using System.Globalization;

namespace TraceReplay.Tests;

/// <summary>What a stage allocates.</summary>
/// <param name="Stage">The stage.</param>
/// <param name="PerMillionEvents">Bytes for a million events more.</param>
/// <param name="Fixed">Bytes for none: what a capture costs whatever its length.</param>
internal sealed record AllocationFigure(string Stage, long PerMillionEvents, long Fixed)
{
    // An object is 24 bytes at least, so one in a thousand events shows. Other threads of the test host may allocate a few kB meanwhile.
    private const long SlackPerMillion = 24_000;
    private const long SlackFixed = 128 * 1024;
    private const double Share = 0.02;

    /// <summary>A row of the expectations.</summary>
    public static AllocationFigure Parse(string row)
    {
        string[] parts = row.Split(',');
        return new AllocationFigure(parts[0], long.Parse(parts[1], CultureInfo.InvariantCulture), long.Parse(parts[2], CultureInfo.InvariantCulture));
    }

    /// <summary>Whether another reading is the same within what readings differ by: a hundredth or two, or less than an object in a thousand events.</summary>
    public bool Tells(AllocationFigure actual) =>
        IsNear(PerMillionEvents, actual.PerMillionEvents, SlackPerMillion) && IsNear(Fixed, actual.Fixed, SlackFixed);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Stage},{PerMillionEvents},{Fixed}");

    private static bool IsNear(long expected, long actual, long slack) => Math.Abs(actual - expected) <= Math.Max(slack, expected * Share);
}
