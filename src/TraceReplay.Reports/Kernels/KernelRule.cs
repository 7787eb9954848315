using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>One rule in which kernel lines differ.</summary>
/// <param name="Key">Its name in JSON.</param>
/// <param name="Title">What it is about, for people.</param>
/// <param name="Function">The kernel function that holds it.</param>
/// <param name="Value">What a kernel line does.</param>
/// <param name="Place">Where that stands in its source, as <c>file:line</c>; null where the line has no such rule.</param>
internal sealed record KernelRule(
    string Key, string Title, string Function, Func<KernelLine, string> Value, Func<KernelLine, string?> Place);
