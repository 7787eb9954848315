namespace TraceReplay.Parsing;

/// <summary>Where events were lost, as far as the line that tells of it shows.</summary>
internal enum LossPlace : byte
{
    /// <summary>Just before the line, in the stream of its CPU.</summary>
    Here,

    /// <summary>At the beginning of each CPU's stream: the buffer was overwritten.</summary>
    Beginning,

    /// <summary>Somewhere before the line.</summary>
    Anywhere,
}
