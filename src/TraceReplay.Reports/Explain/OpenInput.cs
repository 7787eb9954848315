using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>An input whose lack left decisions open.</summary>
/// <param name="Input">The input.</param>
/// <param name="Sites">How many decisions of each site it left open, most first.</param>
/// <param name="Captures">The same by capture.</param>
/// <param name="Alone">How many of them lacked nothing else.</param>
/// <param name="Record">What would have recorded it, on the kernels of these captures.</param>
/// <param name="Held">What records it and is in a capture, and did not settle these decisions.</param>
internal sealed record OpenInput(
    MissingInputs Input,
    IReadOnlyList<KeyValuePair<DecisionSite, long>> Sites,
    IReadOnlyList<KeyValuePair<string, long>> Captures,
    long Alone,
    IReadOnlyList<RecordedInput> Record,
    IReadOnlyList<RecordedInput> Held)
{
    /// <summary>How many decisions it left open.</summary>
    public long Count => Sites.Sum(s => s.Value);

    /// <summary>What it is; null when there is nothing but its name.</summary>
    public InputMeaning? Meaning => InputMeanings.Of(Input);
}
