namespace TraceReplay.Benchmarks;

/// <summary>
/// Makes a long recording out of a real one: its events again and again, each time later by the length of the recording, so that time
/// goes on rising. The header stands once; lines without a time, such as those of losses, are left out.
/// </summary>
internal sealed class RepeatedText
{
    private readonly byte[] _text;
    private readonly List<(int Begin, int End, TimeStamp Time)> _lines = [];
    private readonly int _headerEnd;
    private readonly long _length;

    public RepeatedText(byte[] text)
    {
        _text = text;

        // A last line that was cut short has no newline: it is left out too.
        for (int begin = 0, length; (length = text.AsSpan(begin).IndexOf((byte)'\n') + 1) > 0; begin += length)
        {
            if (TimeStamp.Find(text.AsSpan(begin, length)) is TimeStamp time)
            {
                _lines.Add((begin, begin + length, time));
            }
        }

        if (_lines.Count == 0)
        {
            throw new InvalidDataException("no line of the recording has a time in seconds with six decimals");
        }

        _headerEnd = _lines[0].Begin;
        _length = _lines.Max(l => l.Time.Microseconds) - _lines.Min(l => l.Time.Microseconds) + 1;
    }

    /// <summary>Writes whole lines until there are at least so many bytes; returns how many there are.</summary>
    public long WriteTo(Stream output, long bytes)
    {
        output.Write(_text.AsSpan(0, _headerEnd));
        long written = _headerEnd;
        for (long shift = 0; written < bytes; shift += _length)
        {
            for (int i = 0; i < _lines.Count && written < bytes; i++)
            {
                written += WriteLine(output, i, shift);
            }
        }

        return written;
    }

    private int WriteLine(Stream output, int index, long shift)
    {
        (int begin, int end, TimeStamp time) = _lines[index];
        Span<byte> stamp = stackalloc byte[32];
        ReadOnlySpan<byte> line = _text.AsSpan(begin, end - begin);
        stamp = stamp[..TimeStamp.Write(stamp, time.Microseconds + shift)];
        output.Write(line[..time.Begin]);
        output.Write(stamp);
        output.Write(line[time.End..]);
        return time.Begin + stamp.Length + line.Length - time.End;
    }
}
