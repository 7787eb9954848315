using System.Globalization;

namespace TraceReplay.Model;

/// <summary>The values of a killer's rule in words: bounds where a tick lies between two samples.</summary>
internal static class KillerWords
{
    /// <summary>Bytes as MiB: <c>31.2..33.0 MiB</c>.</summary>
    public static string Size(Reading reading) => Span(reading, v => v / (1024 * 1024), "F1", " MiB");

    /// <summary>A percentage: <c>61.20%</c>.</summary>
    public static string Percent(Reading reading) => Span(reading, v => v, "F2", "%");

    /// <summary>A number.</summary>
    public static string Number(Reading reading, string unit = "") => Span(reading, v => v, "F0", unit);

    /// <summary>Microseconds as ms.</summary>
    public static string Milliseconds(Reading reading) => Span(reading, v => v / 1000, "F0", " ms");

    /// <summary>Seconds.</summary>
    public static string Seconds(double seconds) => string.Create(CultureInfo.InvariantCulture, $"{seconds} s");

    private static string Span(Reading reading, Func<double, double> scale, string format, string unit)
    {
        if (double.IsInfinity(reading.Value.Max))
        {
            return "unknown";
        }

        string least = scale(reading.Value.Min).ToString(format, CultureInfo.InvariantCulture);
        string most = scale(reading.Value.Max).ToString(format, CultureInfo.InvariantCulture);
        return (least == most ? least : $"{least}..{most}") + unit;
    }
}
