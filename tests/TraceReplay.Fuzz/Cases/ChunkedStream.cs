using TraceReplay.Parsing;

namespace TraceReplay.Fuzz;

/// <summary>Bytes that come in pieces of the given sizes, again and again, as a pipe might give them.</summary>
internal sealed class ChunkedStream(byte[] bytes, int[] sizes) : ForwardStream
{
    private int _position;
    private int _read;

    public override int Read(Span<byte> buffer)
    {
        int size = sizes[_read++ % sizes.Length];
        int length = Math.Min(Math.Min(size, buffer.Length), bytes.Length - _position);
        bytes.AsSpan(_position, length).CopyTo(buffer);
        _position += length;
        return length;
    }
}
