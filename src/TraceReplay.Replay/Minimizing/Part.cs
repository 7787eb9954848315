namespace TraceReplay.Replay;

/// <summary>Something of a capture that can be left out: a line of a file, or a whole file.</summary>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">The line, from 1; 0 for the whole file, byte for byte.</param>
internal readonly record struct Part(int File, long Line)
{
    /// <summary>Whether it is a whole file.</summary>
    public bool IsWholeFile => Line == 0;
}
