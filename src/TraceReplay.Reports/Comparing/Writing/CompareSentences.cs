using System.Globalization;

namespace TraceReplay.Reports;

/// <summary>What stands above and below the table of a comparison.</summary>
internal static class CompareSentences
{
    /// <summary>A side, with the machine of its first run: <c>A: traces/x, 3 runs, kernel 6.12.107, memory 987 MiB, …</c>.</summary>
    public static string Side(string name, ComparedSide side)
    {
        string runs = side.Captures.Count == 1 ? "1 run" : string.Create(CultureInfo.InvariantCulture, $"{side.Captures.Count} runs");
        IEnumerable<string> kernels = side.Captures.Select(c => c.Result.Kernel.Release ?? $"{c.Result.Kernel.Line.Name} (not certain)").Distinct().Order(StringComparer.Ordinal);
        return string.Join(", ", [$"{name}: {side.Path}", runs, $"kernel {string.Join(" and ", kernels)}", .. Machine(side.Captures[0])]);
    }

    private static IEnumerable<string> Machine(CaptureReport first) =>
        MachineTraits.All.Select(t => t.Of(first.Result.Capture.Snapshots) is string value ? $"{t.Name} {value}" : null).OfType<string>();

    /// <summary>A warning as the table shows it.</summary>
    public static string Warning(string text) => "warning: " + text;

    /// <summary>How to read the table: what the marks mean, how far the numbers can be trusted, and what is left out.</summary>
    public static IEnumerable<string> Below(Comparison comparison, bool all)
    {
        MeasureComparison[] shown = [.. CompareRows.Of(comparison, all).SelectMany(t => t.Rows)];
        if (shown.Any(m => m.A.Median.State == MeasureState.AtLeast || m.B.Median.State == MeasureState.AtLeast))
        {
            yield return "> a number: that or more, for the recording ended before.";
        }

        if (shown.Any(m => m.A.Count == 0 || m.B.Count == 0))
        {
            yield return "-: the trace does not tell it.";
        }

        foreach (string line in comparison.IsRepeated ? Repeated(comparison) : ["One run each: nothing tells a change from noise."])
        {
            yield return line;
        }

        if (LeftOut(comparison, all) is string left)
        {
            yield return left;
        }
    }

    private static IEnumerable<string> Repeated(Comparison comparison)
    {
        int tested = comparison.Measures.Count(m => m.P is not null);
        int told = comparison.Measures.Count(m => m.IsTold);
        (int a, int b) = (comparison.A.Captures.Count, comparison.B.Captures.Count);
        string method = a + b <= MannWhitney.MostExact ? "exact" : "by the normal distribution";
        yield return string.Create(CultureInfo.InvariantCulture, $"Medians of {a} and {b} runs. p: two-sided Mann-Whitney U test, {method}, n={a}+{b}. ~: p > {Comparison.Alpha}, not told from noise.");
        if (MannWhitney.SmallestP(a, b) > Comparison.Alpha)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"Too few runs: with {a}+{b} of them p cannot be below {MannWhitney.SmallestP(a, b):F3}, however they differ; 4 of each can tell a difference.");
        }
        else
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{tested} measures were tested, {told} {(told == 1 ? "differs" : "differ")}; had nothing changed, up to {tested * Comparison.Alpha:F1} of them would by chance.");
        }
    }

    private static string? LeftOut(Comparison comparison, bool all)
    {
        int same = all ? 0 : comparison.Measures.Count(m => m.IsSame);
        int unknown = all ? 0 : comparison.Measures.Count(m => m.IsUnknown);
        return same + unknown == 0 ? null : string.Create(
            CultureInfo.InvariantCulture, $"Left out: {same} measures that are the same in all runs, {unknown} that no run tells (--all shows them).");
    }
}
