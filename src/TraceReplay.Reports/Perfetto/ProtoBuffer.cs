using System.Buffers;
using System.Buffers.Binary;
using System.Text;

namespace TraceReplay.Reports;

/// <summary>One protobuf message in its wire format, as far as a trace needs it (protobuf.dev, Encoding).</summary>
internal sealed class ProtoBuffer
{
    private const int VarintType = 0;
    private const int Fixed64Type = 1;
    private const int LengthType = 2;
    private const int MostVarintBytes = 10;

    private readonly ArrayBufferWriter<byte> _bytes = new();

    /// <summary>Its bytes.</summary>
    public ReadOnlySpan<byte> Bytes => _bytes.WrittenSpan;

    /// <summary>Begins it anew.</summary>
    public void Clear() => _bytes.ResetWrittenCount();

    /// <summary>A field of one of the integer types that are written without a sign's zigzag, enumerations and bool among them.</summary>
    public void Number(int field, long value)
    {
        Tag(field, VarintType);
        Varint((ulong)value);
    }

    /// <summary>A field of type double.</summary>
    public void Double(int field, double value)
    {
        Tag(field, Fixed64Type);
        BinaryPrimitives.WriteDoubleLittleEndian(_bytes.GetSpan(sizeof(double)), value);
        _bytes.Advance(sizeof(double));
    }

    /// <summary>A field of type string.</summary>
    public void Text(int field, string value)
    {
        Tag(field, LengthType);
        int length = Encoding.UTF8.GetByteCount(value);
        Varint((ulong)length);
        _bytes.Advance(Encoding.UTF8.GetBytes(value, _bytes.GetSpan(length)));
    }

    /// <summary>A field that is a message.</summary>
    public void Message(int field, ProtoBuffer message)
    {
        Tag(field, LengthType);
        Varint((ulong)message.Bytes.Length);
        _bytes.Write(message.Bytes);
    }

    private void Tag(int field, int type) => Varint((ulong)((field << 3) | type));

    private void Varint(ulong value)
    {
        Span<byte> to = _bytes.GetSpan(MostVarintBytes);
        int length = 0;
        for (; value >= 0x80; value >>= 7)
        {
            to[length++] = (byte)(value | 0x80);
        }

        to[length++] = (byte)value;
        _bytes.Advance(length);
    }
}
