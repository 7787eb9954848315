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

    /// <summary>
    /// Reads 1 to 15 digits and returns the place after them; a null reference for anything else: signs, hexadecimal numbers, more
    /// digits.
    /// </summary>
    public static ref byte Read(ref byte at, out long value)
    {
        ulong text = Load(ref at);
        int digits = CountDigits(text);
        if (digits < Width)
        {
            value = Combine(text << (8 * (Width - digits)));
            return ref digits > 0 ? ref Unsafe.Add(ref at, digits) : ref Unsafe.NullRef<byte>();
        }

        return ref ReadLong(ref at, text, out value);
    }

    /// <summary>
    /// Reads <c>0x</c> and 1 to 15 hexadecimal digits, and returns the place after them; a null reference for anything else.
    /// </summary>
    public static ref byte ReadHexadecimal(ref byte at, out long value)
    {
        value = 0;
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
        return ref read ? ref Unsafe.Add(ref at, digits + 2) : ref Unsafe.NullRef<byte>();
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static ref byte ReadLong(ref byte at, ulong text, out long value)
    {
        ulong rest = Load(ref Unsafe.Add(ref at, Width));
        int more = CountDigits(rest);
        value = 0;
        if (more < Width)
        {
            value = (Combine(text) * Powers[more]) + (more > 0 ? Combine(rest << (8 * (Width - more))) : 0);
            return ref Unsafe.Add(ref at, Width + more);
        }

        return ref Unsafe.NullRef<byte>();
    }
}
