namespace TraceReplay.Reports;

/// <summary>The object that <c>policies --inputs --format json</c> prints.</summary>
internal sealed record PolicyInputsDocument(int Schema, IReadOnlyList<PolicyInputDocument> Inputs);

/// <summary>An input, its unit, the rules that can read it, and what it is.</summary>
internal sealed record PolicyInputDocument(string Name, string Unit, IReadOnlyList<string> Rules, string Meaning);
