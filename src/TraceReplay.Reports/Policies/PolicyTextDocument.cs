namespace TraceReplay.Reports;

/// <summary>The object that <c>policies NAME --format json</c> prints.</summary>
/// <param name="Schema">The version of this form.</param>
/// <param name="Name">The policy's name, with the parameters that are not at their defaults.</param>
/// <param name="Extends">What it extends, by name; null for a kernel line.</param>
/// <param name="Kernel">The kernel line that it rests on; null for the one that was recorded.</param>
/// <param name="Killer">The program beside the kernel that it is; null for rules of the kernel.</param>
/// <param name="Summary">What it is, in one line.</param>
/// <param name="Sources">Where it comes from.</param>
/// <param name="Parameters">What can be set.</param>
/// <param name="RulesOn">The kernel line for which the inputs of the rules are told.</param>
/// <param name="Rules">What it decides.</param>
/// <param name="Text">Its text.</param>
internal sealed record PolicyTextDocument(
    int Schema, string Name, string? Extends, string? Kernel, string? Killer, string Summary, IReadOnlyList<PolicySourceDocument> Sources,
    IReadOnlyList<PolicyParameterDocument> Parameters, string RulesOn, IReadOnlyList<PolicyRuleDocument> Rules, string Text);

/// <summary>A parameter; all values as they are written.</summary>
internal sealed record PolicyParameterDocument(
    string Name, string Unit, IReadOnlyList<string> Words, string Default, string Value, string? From, string? To, string Meaning);

/// <summary>A rule.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Policy">The policy whose text has it: the one shown, or one that it extends.</param>
/// <param name="Expression">Its expression in one line.</param>
/// <param name="Inputs">What it reads, with what <c>base</c> reads.</param>
internal sealed record PolicyRuleDocument(string Name, string Unit, string Policy, string Expression, IReadOnlyList<string> Inputs);
