namespace TraceReplay.Parsing;

/// <summary>
/// The inside of a JSON string. Unlike the reader of the framework it takes any bytes, for names of tasks need not be UTF-8, and it can
/// say where a byte of the decoded text stands in the encoded one.
/// </summary>
internal static class JsonString
{
    /// <summary>Decodes into a buffer, as far as it reaches, and returns the length.</summary>
    public static int Decode(ReadOnlySpan<byte> encoded, Span<byte> decoded)
    {
        int length = 0;
        for (int pos = 0; pos < encoded.Length && length < decoded.Length; length++)
        {
            pos += Next(encoded[pos..], out decoded[length]);
        }

        return length;
    }

    /// <summary>Where the byte of the decoded text that has this offset stands in the encoded one.</summary>
    public static int OffsetOf(ReadOnlySpan<byte> encoded, int offset)
    {
        int pos = 0;
        for (int i = 0; i < offset && pos < encoded.Length; i++)
        {
            pos += Next(encoded[pos..], out _);
        }

        return pos;
    }

    /// <summary>Decodes one byte, and returns how many bytes encode it.</summary>
    private static int Next(ReadOnlySpan<byte> encoded, out byte value)
    {
        value = encoded[0];
        if (value != '\\' || encoded.Length < 2)
        {
            return 1;
        }

        if (encoded[1] == 'u')
        {
            return Unicode(encoded, out value);
        }

        value = encoded[1] switch
        {
            (byte)'n' => (byte)'\n',
            (byte)'r' => (byte)'\r',
            (byte)'t' => (byte)'\t',
            (byte)'b' => (byte)'\b',
            (byte)'f' => (byte)'\f',
            byte other => other,
        };
        return 2;
    }

    // bpftrace encodes only control characters so.
    private static int Unicode(ReadOnlySpan<byte> encoded, out byte value)
    {
        const int Length = 6;
        value = (byte)'?';
        if (encoded.Length < Length || NumberText.ReadHex(encoded[2..Length], out long code) != NumberFault.None)
        {
            return 2;
        }

        value = code < 0x80 ? (byte)code : value;
        return Length;
    }
}
