using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>
/// The lines before the first event of a file: ftrace's header, the column names of a bpftrace table. Some of them tell how to read
/// what follows.
/// </summary>
internal static class HeaderLines
{
    // Longer than any tracer's header; a mail may have a long text there.
    private const int Most = 64;

    /// <summary>The header lines of a file, without those that tell of a loss: these count as events.</summary>
    public static IEnumerable<Part> Of(int file, TraceLines lines)
    {
        long first = long.MaxValue;
        for (int line = 0; line < lines.Lines.Count; line++)
        {
            bool isEvent = lines.Lines[line].File == file && lines.EventOf(line).Kind != EventKind.Loss;
            first = isEvent ? Math.Min(first, lines.Lines[line].Line) : first;
        }

        for (long line = Math.Max(1, first - Most); line < first && first < long.MaxValue; line++)
        {
            var part = new Part(file, line);
            if (lines.Find(part) is null)
            {
                yield return part;
            }
        }
    }
}
