using System.Globalization;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Whether the kernel decided what its source says, whether the invariants and the goldens hold, and what is missing to know.</summary>
internal static class ConformanceNotes
{
    public static IEnumerable<ReviewNote> Of(CaptureReport capture)
    {
        PolicyResult leading = capture.Result.Leading;
        yield return new ReviewNote("decisions", Decisions(leading.Decisions, capture.Result.Kernel.Line));
        if (leading.Decisions.Missing.Count > 0)
        {
            yield return new ReviewNote("open", Open(leading.Decisions));
        }

        InvariantResult invariants = capture.Result.Invariants;
        yield return new ReviewNote("invariants", Invariants(invariants));
        if (Goldens(capture.Goldens) is { Length: > 0 } goldens)
        {
            yield return new ReviewNote("goldens", goldens);
        }
    }

    private static string Decisions(DecisionSummary decisions, KernelLine line)
    {
        SiteCounts total = decisions.Total;
        int sites = DecisionSites.All.Count(s => decisions[s].Decisions > 0);
        string presumed = total.Presumed > 0 ? Text($" ({total.Presumed} on a presumption)") : string.Empty;
        return Text($"{total.Decisions} at {sites} {(sites == 1 ? "site" : "sites")} held against Linux {line.Name}: {total.Agree} agree{presumed}, {total.Diverge} diverge, {total.Undetermined} undetermined");
    }

    // What left most decisions open; --explain has the others.
    private static string Open(DecisionSummary decisions)
    {
        (MissingInputs most, long count) = decisions.Missing.OrderByDescending(m => m.Value).ThenBy(m => m.Key).First();
        long others = decisions.Missing.Values.Sum() - count;
        string more = others > 0 ? Text($"; {others} for want of others (verify --explain)") : string.Empty;
        return Text($"{count} for want of {MissingInputText.Describe(most)}{more}");
    }

    private static string Invariants(InvariantResult invariants)
    {
        int used = invariants.Counts.Count(c => c.Checked > 0);
        string broken = invariants.Broken switch
        {
            0 => "none broken",
            1 => "broken once",
            long times => Text($"broken {times} times"),
        };
        return Text($"{used} of {invariants.Counts.Count} apply, checked {invariants.Checked} times, {broken}");
    }

    // Those that hold are counted, the others named.
    private static string Goldens(IEnumerable<GoldenOutcome> goldens) => string.Join("; ", goldens
        .Where(g => g.Status != GoldenStatus.None)
        .GroupBy(g => g.Status)
        .OrderByDescending(g => g.Key)
        .Select(g => g.Key == GoldenStatus.Match ? Text($"{g.Count()} match") : Text($"{g.Count()} {GoldenOutcome.WordOf(g.Key)} ({string.Join(", ", g.Select(o => o.PolicyName))})")));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
