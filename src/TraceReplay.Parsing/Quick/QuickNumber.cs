using System.Numerics;
using System.Runtime.CompilerServices;

namespace TraceReplay.Parsing;

/// <summary>Decimal digits, eight at a time in one 64-bit number. The text must reach 16 bytes past the place.</summary>
internal static class QuickNumber
{
    private const int Width = 8;
    private const int MostHexadecimal = 15;
    private const ulong Zeros = 0x3030303030303030;
    private const ulong HighBits = 0x8080808080808080;

    // Added to a byte, it sets the high bit of all that are above 9.
    private const ulong AboveNine = 0x7676767676767676;

    private static readonly long[] Powers = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000];

    /// <summary>Reads 1 to 15 digits; not signs, hexadecimal numbers or more digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static QuickRead Read(ref byte at)
    {
        ulong text = Load(ref at);
        int digits = CountDigits(text);
        return digits - 1u < Width - 1u ? new QuickRead(Combine(text << (8 * (Width - digits))), digits) : ReadLong(ref at, text);
    }

    /// <summary>Reads <c>0x</c> and 1 to 15 hexadecimal digits.</summary>
    public static QuickRead ReadHexadecimal(ref byte at)
    {
        long value = 0;
        int digits = 0;
        for (; digits <= MostHexadecimal; digits++)
        {
            int digit = NumberText.HexDigit(Unsafe.Add(ref at, digits + 2));
            if (digit < 0)
            {
                break;
            }

            value = (value << 4) | (uint)digit;
        }

        bool read = at == '0' && Unsafe.Add(ref at, 1) == 'x' && digits is > 0 and <= MostHexadecimal;
        return read ? new QuickRead(value, digits + 2) : QuickRead.None;
    }

    /// <summary>The number whose digits are the bytes of <paramref name="text"/>, the first one lowest; blanks count as zeros.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static uint Combine(ulong text)
    {
        // Pairs, then fours, then all eight: Daniel Lemire, "Quickly parsing eight digits" (2018).
        text &= 0x0F0F0F0F0F0F0F0F;
        text = (text * 10) + (text >> 8);
        return (uint)((((text & 0x000000FF000000FF) * 0x000F424000000064) + (((text >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32);
    }

    /// <summary>How many of eight bytes are digits, from the lowest up to the first that is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int CountDigits(ulong text)
    {
        ulong values = text ^ Zeros;

        // A byte above 0x89 carries into the next: that one comes after the first that is no digit, so it does not matter.
        ulong others = ((values + AboveNine) | values) & HighBits;
        return BitOperations.TrailingZeroCount(others) >> 3;
    }

    /// <summary>Eight bytes, the first one lowest.</summary>
    public static ulong Load(ref byte at) => Unsafe.ReadUnaligned<ulong>(ref at);

    // None, or eight and more.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static QuickRead ReadLong(ref byte at, ulong text)
    {
        ulong rest = Load(ref Unsafe.Add(ref at, Width));
        int more = CountDigits(rest);
        if (CountDigits(text) == 0 || more >= Width)
        {
            return QuickRead.None;
        }

        long value = (Combine(text) * Powers[more]) + (more > 0 ? Combine(rest << (8 * (Width - more))) : 0);
        return new QuickRead(value, Width + more);
    }
}
