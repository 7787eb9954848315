namespace TraceReplay.Parsing;

/// <summary>What is odd about a line as such.</summary>
internal enum LineFlaw : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It holds a NUL byte.</summary>
    Nul,

    /// <summary>It is longer than <see cref="LineReader.MostBytes"/>; only its beginning is at hand.</summary>
    TooLong,

    /// <summary>It belongs to a mail's headers or boundaries, or to a part that another part repeats as text.</summary>
    Envelope,

    /// <summary>It belongs to an attachment that is not text.</summary>
    Opaque,

    /// <summary>It is no line: at this place of a mail events may have been left out.</summary>
    Gap,
}
