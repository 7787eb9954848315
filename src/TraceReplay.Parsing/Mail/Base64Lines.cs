namespace TraceReplay.Parsing;

/// <summary>
/// Decodes base64 line by line. A line that is no base64, such as the footer that a mailing list appends, is text as it stands, and
/// so is all that follows the padding.
/// </summary>
internal sealed class Base64Lines
{
    private int _bits;
    private int _digits;
    private bool _ended;

    public void Reset()
    {
        _bits = _digits = 0;
        _ended = false;
    }

    /// <summary>Decodes a line of the file into the text. False when it is no base64; nothing was appended then.</summary>
    public bool TryDecode(ReadOnlySpan<byte> line, LineQueue text)
    {
        line = line.Trim(" \t"u8);
        ReadOnlySpan<byte> digits = line.TrimEnd((byte)'=');
        if ((_ended && !line.IsEmpty) || line.Length - digits.Length > 2 || !AreDigits(digits))
        {
            return false;
        }

        Span<byte> bytes = stackalloc byte[3];
        foreach (byte digit in digits)
        {
            _bits = (_bits << 6) | ValueOf(digit);
            if (++_digits == 4)
            {
                text.Append(Take(bytes, 3));
            }
        }

        if (digits.Length < line.Length)
        {
            Flush(text);
            _ended = true;
        }

        return true;
    }

    /// <summary>Appends what is left of a group of four digits.</summary>
    public void Flush(LineQueue text)
    {
        if (_digits > 1)
        {
            Span<byte> bytes = stackalloc byte[3];
            int whole = _digits - 1;
            _bits <<= 6 * (4 - _digits);
            text.Append(Take(bytes, whole));
        }

        _bits = _digits = 0;
    }

    private Span<byte> Take(Span<byte> bytes, int count)
    {
        (bytes[0], bytes[1], bytes[2]) = ((byte)(_bits >> 16), (byte)(_bits >> 8), (byte)_bits);
        _bits = _digits = 0;
        return bytes[..count];
    }

    private static bool AreDigits(ReadOnlySpan<byte> line)
    {
        foreach (byte b in line)
        {
            if (ValueOf(b) < 0)
            {
                return false;
            }
        }

        return true;
    }

    private static int ValueOf(byte b) => b switch
    {
        >= (byte)'A' and <= (byte)'Z' => b - 'A',
        >= (byte)'a' and <= (byte)'z' => b - 'a' + 26,
        >= (byte)'0' and <= (byte)'9' => b - '0' + 52,
        (byte)'+' => 62,
        (byte)'/' => 63,
        _ => -1,
    };
}
