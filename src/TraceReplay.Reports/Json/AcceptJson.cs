namespace TraceReplay.Reports;

/// <summary>Writes what <c>accept</c> did as JSON.</summary>
public static class AcceptJson
{
    /// <summary>Writes one object: the goldens in the order of the captures.</summary>
    public static void Write(Stream output, int exitCode, IReadOnlyList<AcceptedGolden> goldens)
    {
        ArgumentNullException.ThrowIfNull(output);
        JsonText.Write(output, new AcceptDocument(1, exitCode, goldens), JsonText.Context.AcceptDocument);
    }
}
