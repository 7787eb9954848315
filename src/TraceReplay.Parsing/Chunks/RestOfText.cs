namespace TraceReplay.Parsing;

/// <summary>What was read of a text behind the last newline: the beginning of the next line.</summary>
internal sealed class RestOfText
{
    private byte[] _bytes = new byte[LineReader.MostBytes];

    /// <summary>How many bytes there are.</summary>
    public int Length { get; private set; }

    /// <summary>Whether the text has no more bytes.</summary>
    public bool HasEnded { get; set; }

    /// <summary>Whether it is no line that fits in front of the next chunk.</summary>
    public bool IsTooLong => Length > LineReader.MostBytes;

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, Length);

    /// <summary>Moves the bytes on.</summary>
    public void Take(Span<byte> to)
    {
        Bytes.Span.CopyTo(to);
        Length = 0;
    }

    /// <summary>Keeps bytes.</summary>
    public void Put(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length)
        {
            _bytes = new byte[bytes.Length];
        }

        bytes.CopyTo(_bytes);
        Length = bytes.Length;
    }
}
