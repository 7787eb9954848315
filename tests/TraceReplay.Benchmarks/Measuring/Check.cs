namespace TraceReplay.Benchmarks;

/// <summary>A figure beside its target.</summary>
/// <param name="What">What is held against what.</param>
/// <param name="Target">What it should come to; null where there is no target.</param>
/// <param name="Measured">What it came to; null where it could not be measured.</param>
internal sealed record Check(string What, Target? Target, Spread? Measured)
{
    /// <summary>The median as the tables show it.</summary>
    public string Figure => Measured is Spread measured ? Target.Format(measured.Median, Unit) : "-";

    /// <summary>The lowest and the highest as the tables show them.</summary>
    public string Range => Measured is Spread measured ? measured.Range(v => Target.Format(v, Unit)) : "-";

    /// <summary>The target in words; empty where there is none.</summary>
    public string Wanted => Target?.ToString() ?? "";

    /// <summary>Whether the median meets the target: <c>met</c>, <c>missed</c>, <c>not measured</c>, or nothing without a target.</summary>
    public string Verdict => this switch
    {
        { Target: null } => "",
        { Measured: null } => "not measured",
        { Target: { } target, Measured: { } measured } => target.IsMetBy(measured.Median) ? "met" : "missed",
    };

    private string Unit => Target?.Unit ?? "";
}
