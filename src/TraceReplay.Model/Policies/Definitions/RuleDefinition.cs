namespace TraceReplay.Model;

/// <summary>A rule of a policy, checked.</summary>
/// <param name="Rule">What it decides.</param>
/// <param name="Term">Its expression.</param>
/// <param name="Locals">How many <c>let</c> can lie in each other.</param>
/// <param name="Words">Its expression as it is written, without comments and with single blanks.</param>
internal sealed record RuleDefinition(PolicyRule Rule, PolicyTerm Term, int Locals, string Words);
