namespace TraceReplay.Parsing;

/// <summary>
/// The lines of one file. Usually a line is a line of the file; in a mail it may be spread over several, or be one of several that a
/// line of the file encodes, so each tells where it stands on disk and how many lines of the file it accounts for.
/// </summary>
internal abstract class LineSource : IDisposable
{
    /// <summary>What is odd about the line last read.</summary>
    public LineFlaw Flaw { get; protected set; }

    /// <summary>Whether the line last read ends with the file instead of a newline.</summary>
    public bool CutShort { get; protected set; }

    /// <summary>The line of the file, from 1, in which the line last read begins.</summary>
    public long Line { get; protected set; }

    /// <summary>How many lines of the file the line last read accounts for: their sum is the number of lines of the file.</summary>
    public int DiskLines { get; protected set; } = 1;

    /// <summary>Whether every line was read.</summary>
    public abstract bool Ended { get; }

    /// <summary>Reads the next line of what is buffered. False: <see cref="FillAsync"/> first, or <see cref="Ended"/>.</summary>
    public abstract bool TryRead(out ReadOnlySpan<byte> line);

    /// <summary>So many lines that follow were read by others.</summary>
    public void Pass(long lines) => Line += lines;

    /// <summary>Gets more bytes, after all buffered lines were read.</summary>
    public abstract ValueTask FillAsync(CancellationToken ct);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Lets go of what is read from.</summary>
    protected abstract void Dispose(bool disposing);
}
