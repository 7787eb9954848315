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
}
