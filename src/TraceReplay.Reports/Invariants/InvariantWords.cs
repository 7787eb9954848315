using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Invariants in words.</summary>
internal static class InvariantWords
{
    /// <summary>The kernel lines it holds for: <c>all</c>, <c>up to 6.18</c>, <c>from 7.2</c>.</summary>
    public static string Lines(InvariantInfo info)
    {
        KernelLine[] lines = [.. info.KernelLines];
        IReadOnlyList<KernelLine> all = KernelLineCatalogue.All;
        if (lines.Length == all.Count)
        {
            return "all";
        }

        return lines.Length > 0 && lines[^1] == all[^1] && lines.SequenceEqual(all.Skip(all.Count - lines.Length)) ? $"from {lines[0].Name}"
            : lines.Length > 0 && lines.SequenceEqual(all.Take(lines.Length)) ? $"up to {lines[^1].Name}"
            : string.Join(", ", lines.Select(l => l.Name));
    }

    public static string Of(InvariantTolerance tolerance) => tolerance == InvariantTolerance.Strict ? "strict" : "reorder";

    public static string Explain(InvariantTolerance tolerance) => tolerance == InvariantTolerance.Strict
        ? "strict: one line, or lines that one task traced in its own order"
        : "reorder: lines of several CPUs, which can stand the wrong way round";

    /// <summary>One line on what was checked: of one capture or of several.</summary>
    public static string Summary(IReadOnlyList<InvariantResult> results) => Summary(InvariantSums.Of(results));

    /// <inheritdoc cref="Summary(IReadOnlyList{InvariantResult})"/>
    public static string Summary(InvariantSums sums)
    {
        int total = InvariantCatalogue.All.Count;
        string wrong = sums.Broken > 0 ? $", {sums.Broken} times broken" : string.Empty;
        return $"{total} invariants: {sums.Used} checked {sums.Checked} times{wrong}, {total - sums.Used} not applicable";
    }
}
