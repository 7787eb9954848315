namespace TraceReplay.Parsing;

/// <summary>How the events of a capture are read: who is told how far it is, and what stops it.</summary>
public sealed class Reading
{
    /// <summary>Is told how far it is; null when nobody wants to know.</summary>
    public IReadingProgress? Progress { get; init; }

    /// <summary>Who may read large texts, several at a time; null for one reader. What comes out is the same.</summary>
    public ParseWorkers? Workers { get; init; }

    /// <summary>
    /// Stops it as if the files ended there, at the end of a line: what was read stays good, and <see cref="Capture.IsInterrupted"/> tells it. A
    /// token that a method takes ends it with an <see cref="OperationCanceledException"/> instead.
    /// </summary>
    public CancellationToken Stop { get; init; }
}
