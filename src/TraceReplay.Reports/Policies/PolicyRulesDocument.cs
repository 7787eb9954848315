namespace TraceReplay.Reports;

/// <summary>The object that <c>policies --rules --format json</c> prints.</summary>
internal sealed record PolicyRulesDocument(int Schema, IReadOnlyList<PolicyTargetDocument> Rules);

/// <summary>A rule that a policy can have, its unit, where the kernel decides it, what it decides, and what it can read.</summary>
internal sealed record PolicyTargetDocument(string Name, string Unit, string Site, string Meaning, IReadOnlyList<string> Inputs);
