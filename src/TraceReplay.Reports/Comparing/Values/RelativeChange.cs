namespace TraceReplay.Reports;

/// <summary>How much larger the one number is than the other.</summary>
/// <param name="Percent">By how many percent of the first; null where the first is 0, or nothing tells it.</param>
/// <param name="Bound">Whether it is that, or at least or at most that.</param>
internal readonly record struct RelativeChange(double? Percent, ChangeBound Bound)
{
    /// <summary>The change from <paramref name="a"/> to <paramref name="b"/>.</summary>
    public static RelativeChange From(MeasureValue a, MeasureValue b)
    {
        bool cutA = a.State == MeasureState.AtLeast;
        bool cutB = b.State == MeasureState.AtLeast;
        if (!a.HasNumber || !b.HasNumber || (cutA && cutB) || (a.Number == 0 && b.Number != 0))
        {
            return default;
        }

        double percent = a.Number == b.Number ? 0 : 100 * (b.Number - a.Number) / Math.Abs(a.Number);
        return new RelativeChange(percent, cutB ? ChangeBound.AtLeast : cutA ? ChangeBound.AtMost : ChangeBound.Exact);
    }
}
