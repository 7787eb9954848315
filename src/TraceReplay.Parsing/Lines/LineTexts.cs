using System.Text;

namespace TraceReplay.Parsing;

/// <summary>Keeps the text of a few lines of a file that goes by.</summary>
internal static class LineTexts
{
    /// <summary>The most bytes that are kept of a line.</summary>
    public const int MostBytes = 4096;

    /// <summary>Reads up to the last line that is wanted.</summary>
    public static async ValueTask<IReadOnlyDictionary<long, string>> ReadAsync(LineSource lines, IReadOnlySet<long> wanted, CancellationToken ct)
    {
        var texts = new Dictionary<long, string>();
        long last = wanted.Count == 0 ? 0 : wanted.Max();
        while (last > 0 && !TakeBuffered(lines, wanted, last, texts) && !lines.Ended)
        {
            await lines.FillAsync(ct);
        }

        return texts;
    }

    // Several lines of a mail can stand in one line of its file. True: the last one that is wanted went by.
    private static bool TakeBuffered(LineSource lines, IReadOnlySet<long> wanted, long last, Dictionary<long, string> texts)
    {
        while (lines.TryRead(out ReadOnlySpan<byte> line))
        {
            if (lines.Line > last)
            {
                return true;
            }

            if (lines.Flaw == LineFlaw.None && wanted.Contains(lines.Line))
            {
                texts.TryAdd(lines.Line, TextOf(line));
            }
        }

        return false;
    }

    private static string TextOf(ReadOnlySpan<byte> line) =>
        line.Length > MostBytes ? Encoding.UTF8.GetString(line[..MostBytes]) + "…" : Encoding.UTF8.GetString(line);
}
