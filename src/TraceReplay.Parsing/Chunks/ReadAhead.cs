namespace TraceReplay.Parsing;

/// <summary>
/// On what assumption the text is read ahead. Each assumption is an object of its own: one that turned out wrong is replaced, be it by
/// its like, and what was read on it is not used.
/// </summary>
internal sealed class ReadAhead(ReadState state)
{
    /// <summary>How the lines before are assumed to have left things.</summary>
    public ReadState State => state;
}
