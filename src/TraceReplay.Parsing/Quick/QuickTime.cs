using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Times in seconds whose colon stands where it stood in the line before.</summary>
internal sealed class QuickTime
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    // The dot, and what is looked at before it: the seconds, and the blanks between them and what else stands in the line.
    private const int Reach = 16;

    private int _start;
    private int _dot;
    private int _decimals;

    // The seconds of the line before, with their dot, and what they mean.
    private Vector128<byte> _text;
    private long _seconds;

    /// <summary>How the times are written.</summary>
    public TimeFormat Format { get; private set; }

    /// <summary>
    /// Learns where the time stands, and where the text ends that stands before its blanks. False for times that are not read so.
    /// </summary>
    public bool TrySetColumns(ReadOnlySpan<byte> line, int start, LineLayout layout)
    {
        int dot = line[layout.TimeStart..layout.TimeEnd].IndexOf((byte)'.') + layout.TimeStart;
        int decimals = layout.TimeEnd - dot - 1;
        if (dot < Reach || dot - start is < 2 or >= Reach || decimals is not (6 or 9))
        {
            return false;
        }

        if ((start, dot, decimals) != (_start, _dot, _decimals))
        {
            (_start, _dot, _decimals) = (start, dot, decimals);
            _text = default;
            Format = decimals == 6 ? TimeFormat.Microseconds : TimeFormat.Nanoseconds;
        }

        return true;
    }

    /// <summary>Reads the time of a line, but not the colon behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryRead(ref byte line, out long nanoseconds)
    {
        // A second has many events.
        var text = Vector128.LoadUnsafe(ref line, (nuint)(_dot - Reach + 1));
        if (text != _text && !TryReadSeconds(ref line, text))
        {
            nanoseconds = 0;
            return false;
        }

        ulong last = QuickNumber.Load(ref Unsafe.Add(ref line, _dot + _decimals - 7));
        if (_decimals == 6)
        {
            nanoseconds = _seconds + (QuickNumber.Combine(last & ~0xFFFFUL) * 1000L);
            return QuickNumber.CountDigits(last >> 16) == 6;
        }

        int first = Unsafe.Add(ref line, _dot + 1) - '0';
        nanoseconds = _seconds + (first * 100_000_000L) + QuickNumber.Combine(last);
        return (uint)first <= 9 && QuickNumber.CountDigits(last) == 8;
    }

    /// <summary>Reads the seconds, before which at least one blank and nothing but blanks may stand.</summary>
    private bool TryReadSeconds(ref byte line, Vector128<byte> text)
    {
        ReadOnlySpan<byte> column = MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref line, _start), _dot - _start + 1);
        ReadOnlySpan<byte> digits = column[..^1].TrimStart((byte)' ');
        int end = 0;
        if (column[^1] != '.' || digits.Length >= column.Length - 1 || !NumberText.TryDigits(digits, ref end, out long seconds)
            || end != digits.Length || seconds > TimeText.MostSeconds)
        {
            return false;
        }

        (_text, _seconds) = (text, seconds * NanosecondsPerSecond);
        return true;
    }
}
