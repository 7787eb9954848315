namespace TraceReplay.Tests;

/// <summary>Replays a mutant and says what came of it.</summary>
internal static class MutantJudge
{
    // A finding may need the events that close a call or a run behind it.
    private const int Beyond = 3000;

    public static MutantResult Judge(Mutant mutant)
    {
        int last = mutant.Change.Edits.Max(e => e.Index) + Beyond;
        int all = mutant.Capture.Events.Length;
        MutantResult result = Judge(mutant, Math.Min(last, all));

        // Only the whole capture can say that nothing is found.
        return result.Outcome == Outcome.Found || last >= all ? result : Judge(mutant, all);
    }

    public static MutantResult Judge(Mutant mutant, int count)
    {
        IReadOnlyList<Told> told = MutantReplay.Run(mutant.Capture, mutant.Change, count);
        Excuse? excuse = ExcuseCatalogue.Of(mutant);
        string[] by = [.. told.Where(t => mutant.Shows.Contains(t.Place)).Select(t => t.Id).Distinct()];
        Outcome outcome = by.Length > 0 ? Outcome.Found : excuse?.Outcome ?? Outcome.Missed;
        return new MutantResult(mutant, outcome, by.Length > 0 ? string.Join(", ", by) : excuse?.Name ?? string.Empty, excuse, by.Length > 0 ? [] : told);
    }
}
