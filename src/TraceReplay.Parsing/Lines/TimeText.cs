using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <summary>Times as tracers print them: seconds with a fraction, or a bare count of a clock that is none.</summary>
internal static class TimeText
{
    private const long NanosecondsPerSecond = 1_000_000_000;

    /// <summary>Above this, seconds do not fit a long as nanoseconds.</summary>
    public const long MostSeconds = (long.MaxValue / NanosecondsPerSecond) - 1;

    private static readonly int[] Scales = [0, 100_000_000, 10_000_000, 1_000_000, 100_000, 10_000, 1_000, 100, 10, 1];

    /// <summary>Reads a time and the ':' that ends it, and moves <paramref name="pos"/> past both.</summary>
    public static bool TryRead(ReadOnlySpan<byte> line, ref int pos, out TraceTime time)
    {
        time = default;
        int at = pos;
        if (!NumberText.TryDigits(line, ref at, out long whole) || (uint)at >= (uint)line.Length)
        {
            return false;
        }

        if (line[at] == ':')
        {
            pos = at + 1;
            time = new TraceTime(whole, TimeFormat.Jiffies);
            return true;
        }

        int dot = at++;
        if (line[dot] != '.' || whole > MostSeconds || !NumberText.TryDigits(line, ref at, out long fraction))
        {
            return false;
        }

        int digits = at - dot - 1;
        if (digits > 9 || (uint)at >= (uint)line.Length || line[at] != ':')
        {
            return false;
        }

        pos = at + 1;
        TimeFormat format = digits > 6 ? TimeFormat.Nanoseconds : TimeFormat.Microseconds;
        time = new TraceTime((whole * NanosecondsPerSecond) + (fraction * Scales[digits]), format);
        return true;
    }
}
