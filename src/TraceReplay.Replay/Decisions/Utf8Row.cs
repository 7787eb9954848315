using System.Buffers.Text;

namespace TraceReplay.Replay;

/// <summary>A row of text under way: words and numbers with a space behind each. The buffer must have room for them.</summary>
/// <param name="buffer">Takes the row.</param>
internal ref struct Utf8Row(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;

    /// <summary>How many bytes there are so far.</summary>
    public int Length { get; private set; }

    /// <summary>Appends a word.</summary>
    public void Add(ReadOnlySpan<byte> word)
    {
        word.CopyTo(_buffer[Length..]);
        End(word.Length);
    }

    /// <summary>Appends a decimal number.</summary>
    public void Add(long number)
    {
        Utf8Formatter.TryFormat(number, _buffer[Length..], out int written);
        End(written);
    }

    /// <summary>Appends a hexadecimal number, in small letters.</summary>
    public void AddHex(ulong number)
    {
        Utf8Formatter.TryFormat(number, _buffer[Length..], out int written, 'x');
        End(written);
    }

    /// <summary>Ends the row: the last space becomes the end of the line.</summary>
    public readonly void EndLine() => _buffer[Length - 1] = (byte)'\n';

    private void End(int written)
    {
        Length += written;
        _buffer[Length++] = (byte)' ';
    }
}
