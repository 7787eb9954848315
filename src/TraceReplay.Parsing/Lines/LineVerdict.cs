namespace TraceReplay.Parsing;

/// <summary>What a dialect makes of a line.</summary>
internal enum LineVerdict : byte
{
    /// <summary>The line has another shape: ask the next dialect.</summary>
    NotMine,

    /// <summary>An event; its schema stands in <see cref="LineContext.Known"/>.</summary>
    Parsed,

    /// <summary>Known to hold no event.</summary>
    Ignored,

    /// <summary>No event, but it says that some were lost.</summary>
    Loss,

    /// <summary>An event without a schema, or text of unknown shape.</summary>
    Unknown,

    /// <summary>A known event that cannot be read; why stands in <see cref="LineContext.Fault"/>.</summary>
    Malformed,
}
