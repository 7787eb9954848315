using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace TraceReplay.Benchmarks;

/// <summary>
/// The time stamp of a line of ftrace or perf text: seconds and six decimals before a colon. The kernel (kernel/trace/trace_output.c)
/// prints <c>" %5lu.%06lu"</c> and perf (tools/perf/builtin-script.c) <c>" %12s"</c>, so both keep five places for the seconds.
/// </summary>
/// <param name="Begin">The end of the text before the blanks that pad it.</param>
/// <param name="End">Where its colon stands.</param>
/// <param name="Microseconds">Its value.</param>
internal readonly record struct TimeStamp(int Begin, int End, long Microseconds)
{
    private const int Decimals = 6;

    /// <summary>Finds the time stamp of a line; null where it has none.</summary>
    public static TimeStamp? Find(ReadOnlySpan<byte> line)
    {
        for (int colon = 0; ; colon++)
        {
            int next = line[colon..].IndexOf((byte)':');
            if (next < 0)
            {
                return null;
            }

            colon += next;
            int point = colon - Decimals - 1;
            int begin = point > 0 && line[point] == '.' ? line[..point].LastIndexOf((byte)' ') + 1 : 0;
            if (begin > 0 && TryRead(line[begin..point], line[(point + 1)..colon], out long time))
            {
                return new TimeStamp(line[..begin].TrimEnd((byte)' ').Length, colon, time);
            }
        }
    }

    /// <summary>A time as the kernel prints it, with the blanks that pad it.</summary>
    public static int Write(Span<byte> text, long microseconds)
    {
        (long seconds, long rest) = Math.DivRem(microseconds, 1_000_000);
        Encoding.ASCII.TryGetBytes(string.Create(CultureInfo.InvariantCulture, $" {seconds,5}.{rest:D6}"), text, out int length);
        return length;
    }

    private static bool TryRead(ReadOnlySpan<byte> seconds, ReadOnlySpan<byte> decimals, out long time)
    {
        bool read = Utf8Parser.TryParse(seconds, out uint whole, out int used);
        bool readRest = Utf8Parser.TryParse(decimals, out uint rest, out int more);
        time = (whole * 1_000_000L) + rest;
        return read && readRest && used == seconds.Length && more == Decimals;
    }
}
