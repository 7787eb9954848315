namespace TraceReplay.Parsing;

/// <summary>The bytes of a chunk. Those of a line that the chunk before began stand in front of what is read.</summary>
/// <param name="size">How many bytes are read at a time.</param>
internal sealed class ChunkText(int size)
{
    /// <summary>How many bytes are best read at a time: what is read stays in the second-level cache until it is parsed.</summary>
    public const int UsualSize = 256 * 1024;

    // The longest line, and room to get to the middle of a page.
    private const int RoomInFront = LineReader.MostBytes + 4096 + 2048;

    private int _read;

    /// <summary>The array that holds the text.</summary>
    public byte[] Bytes { get; } = new byte[RoomInFront + size + TextPipe.Padding];

    /// <summary>Where the text begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where its last whole line ends.</summary>
    public int End { get; private set; }

    /// <summary>Reads on. Behind the last newline there may be the beginning of a line: it is moved to <paramref name="rest"/>.</summary>
    /// <returns>False when there is nothing more to read, or no newline in all that was read: what there is stands in <paramref name="rest"/>.</returns>
    public bool Fill(Stream stream, RestOfText rest)
    {
        _read = LineReader.MostBytes + TextPipe.BytesToMiddleOfPage(Bytes, LineReader.MostBytes);
        Start = _read - rest.Length;
        rest.Take(Bytes.AsSpan(Start, rest.Length));
        int end = _read + stream.ReadAtLeast(Bytes.AsSpan(_read, size), size, throwOnEndOfStream: false);
        rest.HasEnded = end < _read + size;
        End = Bytes.AsSpan(Start, end - Start).LastIndexOf((byte)'\n') + 1 + Start;
        rest.Put(Bytes.AsSpan(End, end - End));
        Bytes[End] = 0;
        return End > Start;
    }
}
