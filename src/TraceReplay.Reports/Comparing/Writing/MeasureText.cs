using System.Globalization;

namespace TraceReplay.Reports;

/// <summary>Values of measures in words.</summary>
internal static class MeasureText
{
    /// <summary>What nothing tells.</summary>
    public const string Unknown = "-";

    /// <summary>What cannot be told from noise, as benchstat marks it.</summary>
    public const string Noise = "~";

    /// <summary>What is the same in all runs.</summary>
    public const string Same = "=";

    // Of a p below it the three decimals would say 0.
    private const double SmallestShown = 0.001;

    /// <summary>A value: <c>161.2</c>, and <c>&gt;161.2</c> where the recording ended before.</summary>
    public static string Of(MeasureValue value) => value.State switch
    {
        MeasureState.Known => Number(value.Number),
        MeasureState.AtLeast => $">{Number(value.Number)}",
        _ => Unknown,
    };

    /// <summary>The values of a sample from the least to the largest.</summary>
    public static string Range(MeasureSample sample) =>
        sample.Count == 0 ? Unknown
        : sample.Least == sample.Most ? Of(sample.Least)
        : $"{Of(sample.Least)}..{Of(sample.Most)}";

    /// <summary>The change in percent, or why there is none to tell.</summary>
    public static string Change(MeasureComparison measure) =>
        measure.P is not null && !measure.IsTold ? Noise
        : measure.IsSame && measure.A.Median.State == MeasureState.Known ? Same
        : measure.Change.Percent is double percent ? Bound(measure.Change.Bound) + percent.ToString(Percents(percent), CultureInfo.InvariantCulture)
        : measure is { A.Median: { State: MeasureState.Known, Number: 0 }, B.Median.HasNumber: true } ? "from 0"
        : Unknown;

    /// <summary>The p, with the number of runs where some of them do not tell the measure.</summary>
    public static string P(MeasureComparison measure)
    {
        string runs = measure.A.Count < measure.A.Values.Count || measure.B.Count < measure.B.Values.Count
            ? string.Create(CultureInfo.InvariantCulture, $" n={measure.A.Count}+{measure.B.Count}")
            : string.Empty;
        return measure.P is double p ? P(p) + runs : Unknown;
    }

    /// <summary>Four digits of a number, all of a whole one.</summary>
    public static string Number(double number) => number.ToString(Digits(Math.Abs(number)), CultureInfo.InvariantCulture);

    private static string P(double p) => p < SmallestShown ? "<0.001" : p.ToString("F3", CultureInfo.InvariantCulture);

    private static string Digits(double size) => size == Math.Floor(size) || size >= 1000 ? "F0"
        : size >= 100 ? "F1"
        : size >= 10 ? "F2"
        : size >= 1 ? "F3"
        : size >= 0.01 ? "F4"
        : "F6";

    private static string Percents(double percent) => Math.Abs(percent) >= 1000 ? "+0'%';-0'%'" : "+0.0'%';-0.0'%';0.0'%'";

    private static string Bound(ChangeBound bound) => bound switch
    {
        ChangeBound.AtLeast => ">",
        ChangeBound.AtMost => "<",
        _ => string.Empty,
    };
}
