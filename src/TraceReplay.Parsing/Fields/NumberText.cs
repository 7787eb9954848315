using System.Buffers.Text;

namespace TraceReplay.Parsing;

/// <summary>Numbers as kernels and tracers print them.</summary>
internal static class NumberText
{
    /// <summary>The most decimal digits that surely fit a long.</summary>
    private const int SafeDigits = 18;

    /// <summary>Whether a value ends at this byte.</summary>
    public static bool EndsValue(byte b) => b is (byte)' ' or (byte)',';

    /// <summary>
    /// Reads the decimal digits at <paramref name="pos"/>, and moves it past them. False when there is none, or when there are so
    /// many that they might not fit.
    /// </summary>
    public static bool TryDigits(ReadOnlySpan<byte> line, ref int pos, out long value)
    {
        long sum = 0;
        int i = pos;
        for (; (uint)i < (uint)line.Length; i++)
        {
            uint digit = (uint)line[i] - '0';
            if (digit > 9)
            {
                break;
            }

            sum = (sum * 10) + digit;
        }

        // An overflow in the loop is harmless: the count of digits gives it away.
        int count = i - pos;
        pos = i;
        value = sum;
        return (uint)(count - 1) < SafeDigits;
    }

    /// <summary>Reads an int made of decimal digits only.</summary>
    public static bool TryInt(ReadOnlySpan<byte> digits, out int value)
    {
        int pos = 0;
        bool fits = TryDigits(digits, ref pos, out long wide) && pos == digits.Length && wide <= int.MaxValue;
        value = fits ? (int)wide : 0;
        return fits;
    }

    /// <summary>
    /// Reads the decimal number that is the value at <paramref name="pos"/>, and moves it to the value's end. The common case, a short
    /// number without a sign, is decided here; signs, other forms and errors elsewhere.
    /// </summary>
    public static NumberFault ReadValue(ReadOnlySpan<byte> line, ref int pos, out long value) =>
        ReadValue(line, ref pos, NumberForms.Decimal, out value);

    /// <summary>Reads a number that may be written in other forms, too.</summary>
    public static NumberFault ReadValue(ReadOnlySpan<byte> line, ref int pos, NumberForms forms, out long value)
    {
        int end = pos;
        if (TryDigits(line, ref end, out value) && ((uint)end >= (uint)line.Length || EndsValue(line[end])))
        {
            pos = end;
            return NumberFault.None;
        }

        return ReadRareValue(line, ref pos, forms, out value);
    }

    /// <summary>The bytes of the value that starts at <paramref name="pos"/>.</summary>
    public static ReadOnlySpan<byte> ValueAt(ReadOnlySpan<byte> line, int pos)
    {
        ReadOnlySpan<byte> rest = line[pos..];
        int length = rest.IndexOfAny((byte)' ', (byte)',');
        return length < 0 ? rest : rest[..length];
    }

    /// <summary>Reads hexadecimal digits, all of them.</summary>
    public static NumberFault ReadHex(ReadOnlySpan<byte> digits, out long value)
    {
        value = 0;
        foreach (byte b in digits)
        {
            int digit = HexDigit(b);
            if (digit < 0)
            {
                return NumberFault.NotANumber;
            }

            // 16 digits may be an unsigned number above long.MaxValue, or a negative one that perf printed as its bits.
            value = (value << 4) | (uint)digit;
        }

        return digits.Length switch
        {
            0 => NumberFault.NotANumber,
            <= 16 => NumberFault.None,
            _ => NumberFault.TooBig,
        };
    }

    private static NumberFault ReadRareValue(ReadOnlySpan<byte> line, ref int pos, NumberForms forms, out long value)
    {
        ReadOnlySpan<byte> text = ValueAt(line, pos);
        pos += text.Length;
        if ((forms & NumberForms.Kilobytes) != 0 && text.EndsWith("kB"u8))
        {
            text = text[..^2];
        }

        if ((forms & NumberForms.Hexadecimal) != 0 && text.StartsWith("0x"u8))
        {
            return ReadHex(text[2..], out value);
        }

        if (Utf8Parser.TryParse(text, out value, out int used) && used == text.Length && text[0] != '+')
        {
            return NumberFault.None;
        }

        value = 0;
        return IsAllDigits(text) ? NumberFault.TooBig : NumberFault.NotANumber;
    }

    /// <summary>What a hexadecimal digit stands for; -1 for any other byte.</summary>
    public static int HexDigit(byte b) => b switch
    {
        >= (byte)'0' and <= (byte)'9' => b - '0',
        >= (byte)'a' and <= (byte)'f' => b - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => b - 'A' + 10,
        _ => -1,
    };

    private static bool IsAllDigits(ReadOnlySpan<byte> text)
    {
        if (text.Length > 0 && text[0] == '-')
        {
            text = text[1..];
        }

        return text.Length > 0 && !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
