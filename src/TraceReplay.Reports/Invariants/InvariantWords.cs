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
    public static string Summary(IReadOnlyList<InvariantResult> results)
    {
        int total = InvariantCatalogue.All.Count;
        int used = Enumerable.Range(0, total).Count(i => results.Any(r => r.Counts[i].Checked > 0));
        long broken = results.Sum(r => r.Broken);
        string wrong = broken > 0 ? $", {broken} times broken" : string.Empty;
        return $"{total} invariants: {used} checked {results.Sum(r => r.Checked)} times{wrong}, {total - used} not applicable";
    }
}
