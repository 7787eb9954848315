namespace TraceReplay.Replay;

/// <summary>The finding that must not get lost, and where it is.</summary>
/// <param name="Finding">The finding, as the whole capture shows it.</param>
/// <param name="Place">Its line.</param>
internal sealed record FindingTarget(Finding Finding, Part Place)
{
    /// <summary>
    /// Whether another finding, at the same line of the capture, is the same: the rule of the same kernel, with the same words, the
    /// same expected and the same actual value.
    /// </summary>
    public bool IsSameAs(Finding other) =>
        (other.Id, other.Kind, other.Message, other.Expected, other.Actual, other.Source)
        == (Finding.Id, Finding.Kind, Finding.Message, Finding.Expected, Finding.Actual, Finding.Source);
}
