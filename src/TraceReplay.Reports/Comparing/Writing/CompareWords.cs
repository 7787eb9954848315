namespace TraceReplay.Reports;

/// <summary>The words of a comparison in JSON and CSV.</summary>
internal static class CompareWords
{
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
