using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TraceReplay.Parsing;

/// <summary>A time in seconds whose colon stands where it stood in the line before.</summary>
internal static class QuickTime
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>How far left of its dot a time is looked at: eight digits of seconds, and the blanks before them.</summary>
    public const int Reach = 16;

    /// <summary>
    /// Reads the time that ends before <paramref name="colon"/> and that only blanks separate from <paramref name="start"/>. The line
    /// must reach <see cref="Reach"/> bytes to the left of its dot.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryRead(ref byte line, int start, int colon, int decimals, out long nanoseconds)
    {
        nanoseconds = 0;
        int dot = colon - decimals - 1;
        if (At(ref line, colon) != ':' || At(ref line, dot) != '.')
        {
            return false;
        }

        ulong last = QuickNumber.Load(ref Unsafe.Add(ref line, colon - 8));
        bool read = decimals == 6
            ? QuickNumber.CountDigits(last >> 16) == 6
            : QuickNumber.CountDigits(last) == 8 && char.IsAsciiDigit((char)At(ref line, dot + 1));
        int digits = CountSeconds(ref line, start, dot);
        if (!read || digits == 0)
        {
            return false;
        }

        long fraction = decimals == 6
            ? QuickNumber.Combine(last & ~0xFFFFUL) * 1000L
            : ((At(ref line, dot + 1) - '0') * 100_000_000L) + QuickNumber.Combine(last);
        long seconds = QuickNumber.Combine(QuickNumber.Load(ref Unsafe.Add(ref line, dot - digits)) << (8 * (8 - digits)));
        nanoseconds = (seconds * NanosecondsPerSecond) + fraction;
        return true;
    }

    /// <summary>How many digits, at most eight, end at the dot, if blanks and nothing else fill the line from the start to them; else 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CountSeconds(ref byte line, int start, int dot)
    {
        var text = Vector128.LoadUnsafe(ref line, (nuint)(dot - Reach));
        uint digits = (text - Vector128.Create((byte)'0')).CompareToNine();
        uint blanks = Vector128.Equals(text, Vector128.Create((byte)' ')).ExtractMostSignificantBits();
        int count = BitOperations.LeadingZeroCount(~(digits << Reach));
        int width = dot - start;
        if (width > Reach || count is 0 or > 8 || count >= width)
        {
            return 0;
        }

        // The bits of the bytes from the start up to the first digit.
        uint gap = (0xFFFFu << (Reach - width)) & (0xFFFFu >> count);
        return (blanks & gap) == gap ? count : 0;
    }

    private static uint CompareToNine(this Vector128<byte> values) =>
        Vector128.LessThanOrEqual(values, Vector128.Create((byte)9)).ExtractMostSignificantBits();

    private static byte At(ref byte line, int pos) => Unsafe.Add(ref line, pos);
}
