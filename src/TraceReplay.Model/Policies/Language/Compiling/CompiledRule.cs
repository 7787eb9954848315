namespace TraceReplay.Model;

/// <summary>A rule, compiled.</summary>
/// <param name="Run">Gives its value.</param>
/// <param name="Inputs">The inputs that it reads, those of its base included.</param>
internal sealed record CompiledRule(PolicyExpression Run, InputSet Inputs);
