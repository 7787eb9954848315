namespace TraceReplay.Replay;

/// <summary>The line that explains a suspect, if it comes within the slack.</summary>
internal enum Awaited : byte
{
    /// <summary>A reset of the node's counter.</summary>
    Clear,

    /// <summary>An increment of it.</summary>
    Fail,
}
