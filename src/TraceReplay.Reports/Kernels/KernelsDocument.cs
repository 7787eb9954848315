namespace TraceReplay.Reports;

/// <summary>The object that <c>kernels --format json</c> prints.</summary>
internal sealed record KernelsDocument(int Schema, IReadOnlyList<KernelDocument> Kernels);

/// <summary>One kernel line.</summary>
internal sealed record KernelDocument(
    string Name, string Policy, string Source, IReadOnlyDictionary<string, string> Rules, IReadOnlyDictionary<string, string> Places);
