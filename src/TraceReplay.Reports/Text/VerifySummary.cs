namespace TraceReplay.Reports;

/// <summary>The last lines of <c>verify</c> and <c>merge</c>.</summary>
internal static class VerifySummary
{
    /// <summary>Writes them behind an empty line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="captures">The rows of each capture.</param>
    /// <param name="invariants">What was checked of the invariants.</param>
    /// <param name="exitCode">The exit code.</param>
    public static void Write(TextWriter output, IReadOnlyList<IReadOnlyList<VerdictRow>> captures, InvariantSums invariants, int exitCode)
    {
        VerdictRow[] rows = [.. captures.SelectMany(c => c)];
        long counterfactual = Sum(rows, r => r.Counterfactual);
        string beyond = counterfactual > 0 ? $", {counterfactual} counterfactual" : string.Empty;
        output.WriteLine();
        if (captures.Count > 0)
        {
            output.WriteLine($"{InvariantWords.Summary(invariants)}.");
        }

        output.WriteLine(
            $"{Plural(captures.Count, "capture")}, {Plural(Sum(rows, r => r.Decisions), "decision")}: {Sum(rows, r => r.Agree)} agree, {Sum(rows, r => r.Diverge)} diverge, "
            + $"{Sum(rows, r => r.Undetermined)} undetermined{beyond}. Exit code {exitCode}: {ExitCodes.Meaning(exitCode)}.");
    }

    private static long Sum(VerdictRow[] rows, Func<VerdictRow, long?> column) => rows.Sum(r => column(r) ?? 0);

    private static string Plural(long count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
