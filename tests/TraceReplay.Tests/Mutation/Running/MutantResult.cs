namespace TraceReplay.Tests;

/// <summary>A mutant and what came of it.</summary>
/// <param name="Mutant">The mutant.</param>
/// <param name="Outcome">What came of it.</param>
/// <param name="By">What found it: sites and invariants; or the excuse.</param>
/// <param name="Excuse">The excuse that speaks of it, found or not.</param>
/// <param name="Elsewhere">Findings at other lines.</param>
internal sealed record MutantResult(Mutant Mutant, Outcome Outcome, string By, Excuse? Excuse, IReadOnlyList<Told> Elsewhere)
{
    public override string ToString() => Elsewhere.Count == 0
        ? Mutant.ToString()
        : $"{Mutant} (found at line {Edits.LineBeside(Elsewhere[0].Place.Line)} instead, by {Elsewhere[0].Id})";
}
