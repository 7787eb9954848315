namespace TraceReplay.Model;

/// <summary>A rule as a policy decides it.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Owner">The policy whose text has it.</param>
/// <param name="Expression">The expression in one line.</param>
/// <param name="Inputs">What it reads, with what <c>base</c> reads.</param>
public sealed record PolicyRuleText(PolicyRule Rule, PolicyDefinition Owner, string Expression, InputSet Inputs);
