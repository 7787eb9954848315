using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>What an input is that a verdict lacked, and what would have recorded it.</summary>
/// <param name="Input">The input.</param>
/// <param name="Meaning">What it is in the kernel, and what it decides.</param>
/// <param name="Record">What records it; where a kernel does not trace one, the probe that stands in for it in <see cref="SiteNeeds"/> does.</param>
/// <param name="Advice">What else helps, or why nothing does; null when recording is enough.</param>
internal sealed record InputMeaning(MissingInputs Input, string Meaning, IReadOnlyList<RecordedInput> Record, string? Advice = null);
