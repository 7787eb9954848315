namespace TraceReplay.Reports;

/// <summary>The object that <c>kernels --format json</c> prints.</summary>
internal sealed record KernelsDocument(int Schema, IReadOnlyList<KernelDocument> Kernels);

/// <summary>One kernel line.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Policy">Its baseline policy.</param>
/// <param name="Source">What its rules were read from.</param>
/// <param name="SourceRead">False when that was not the source itself but notes made from it.</param>
/// <param name="Rules">What it does, by the key of each rule.</param>
/// <param name="RulePlaces">Where each of those rules stands; a rule the line lacks is left out.</param>
/// <param name="Places">Where each decision site stands.</param>
internal sealed record KernelDocument(
    string Name, string Policy, string Source, bool SourceRead, IReadOnlyDictionary<string, string> Rules,
    IReadOnlyDictionary<string, string> RulePlaces, IReadOnlyDictionary<string, string> Places);
