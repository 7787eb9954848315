namespace TraceReplay.Tests;

/// <summary>A reason for which a mutant need not be found, read from the lines beside it and from the kernel's source, never from a verdict.</summary>
/// <param name="Name">What the table calls it.</param>
/// <param name="Outcome">Equivalent, or undetermined by nature.</param>
/// <param name="Why">The reason in a sentence.</param>
/// <param name="Source">The place in the kernel.</param>
/// <param name="Operators">The operators whose mutants it may speak of.</param>
/// <param name="Covers">Whether it speaks of a mutant of them.</param>
internal sealed record Excuse(string Name, Outcome Outcome, string Why, string Source, string[] Operators, Func<Mutant, bool> Covers);
