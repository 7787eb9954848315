namespace TraceReplay.Fuzz;

/// <summary>What did not hold for a case.</summary>
/// <param name="Case">The case.</param>
/// <param name="Rule">What should have held.</param>
/// <param name="Complaint">What was found instead.</param>
internal sealed record Failure(FuzzCase Case, string Rule, string Complaint)
{
    public override string ToString() => $"{Case.Name}: {Rule}: {Complaint}";
}
