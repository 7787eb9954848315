namespace TraceReplay.Benchmarks;

/// <summary>All figures that have a target, as one table.</summary>
internal static class SummaryTable
{
    /// <summary>Makes it of what the questions came to, in their order.</summary>
    public static ResultTable Of(IReadOnlyList<(string Question, Answer Answer)> answers)
    {
        var table = new ResultTable("the targets", "table", "figure", "target", ">measured", ">lowest..highest", "result")
        {
            Note = "measured: the median of the rounds; lowest and highest are those of single rounds.",
        };
        foreach ((string question, Answer answer) in answers)
        {
            table.Rows.AddRange(answer.Checks.Select(c => (string[])[question, c.What, c.Wanted, c.Figure, c.Range, c.Verdict]));
        }

        return table;
    }
}
