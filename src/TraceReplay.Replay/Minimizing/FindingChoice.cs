namespace TraceReplay.Replay;

/// <summary>Which finding of a capture is meant.</summary>
/// <param name="Id">Its id; null for any.</param>
/// <param name="Line">Its line; 0 for any.</param>
public readonly record struct FindingChoice(string? Id, long Line)
{
    /// <summary>Reads <c>ID</c> or <c>ID:LINE</c>; null when the text is neither.</summary>
    public static FindingChoice? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int colon = text.LastIndexOf(':');
        if (colon < 0)
        {
            return text.Length > 0 ? new FindingChoice(text, 0) : null;
        }

        bool isLine = long.TryParse(text.AsSpan(colon + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out long line);
        return isLine && line > 0 && colon > 0 ? new FindingChoice(text[..colon], line) : null;
    }

    /// <summary>
    /// The findings of a result that can be minimized: a rule that a line breaks. What is wrong with the input stands in one line anyway.
    /// </summary>
    public static IReadOnlyList<Finding> Candidates(CaptureResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return [.. FindingsOf(result).Where(f => f.Kind is FindingKind.Divergence or FindingKind.Invariant && f.File is not null && f.Line > 0)];
    }

    /// <summary>Every finding of a replay, those about the input left out.</summary>
    internal static IEnumerable<Finding> FindingsOf(CaptureResult result) =>
        result.Policies.SelectMany(p => p.Findings).Concat(result.Invariants.Findings);

    /// <summary>The finding that is meant: without an id the first error.</summary>
    public Finding? Choose(IReadOnlyList<Finding> candidates)
    {
        FindingChoice asked = this;
        return candidates.FirstOrDefault(f => asked.Id is null
            ? f.IsError
            : f.Id == asked.Id && (asked.Line == 0 || f.Line == asked.Line));
    }
}
