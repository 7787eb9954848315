namespace TraceReplay.Reports;

/// <summary>The words of a comparison in JSON and CSV.</summary>
internal static class CompareWords
{
    // Times are in ns, and a median of two adds a half.
    private const int Decimals = 10;

    /// <summary>A number without the digits that only arithmetic made.</summary>
    public static double Round(double number) => Math.Round(number, Decimals);

    public static string Of(MeasureState state) => state switch
    {
        MeasureState.Known => "exact",
        MeasureState.AtLeast => "at_least",
        _ => "unknown",
    };

    public static string Of(ChangeBound bound) => bound switch
    {
        ChangeBound.AtLeast => "at_least",
        ChangeBound.AtMost => "at_most",
        _ => "exact",
    };
}
