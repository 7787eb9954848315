using TraceReplay.Events;

namespace TraceReplay.Tests;

/// <summary>A line of a capture.</summary>
/// <param name="File">Index of the file in the capture.</param>
/// <param name="Line">The line, from 1.</param>
internal readonly record struct Place(int File, long Line)
{
    public static Place Of(in TraceEvent e) => new(e.File, e.Line);
}
