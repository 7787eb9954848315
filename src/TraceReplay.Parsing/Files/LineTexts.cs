using System.Buffers;

namespace TraceReplay.Parsing;

/// <summary>Picks some lines out of a file.</summary>
/// <param name="wanted">Their numbers, from 1.</param>
/// <param name="most">The most bytes that are kept of each.</param>
internal sealed class LineTexts(IReadOnlySet<long> wanted, int most)
{
    private readonly long _last = wanted.Count == 0 ? 0 : wanted.Max();

    private readonly Dictionary<long, ArrayBufferWriter<byte>> _found = [];

    /// <summary>The lines found, each with its line end as it stands in the file.</summary>
    public IReadOnlyDictionary<long, byte[]> Found => _found.ToDictionary(f => f.Key, f => f.Value.WrittenSpan.ToArray());

    /// <summary>Reads a file whose lines are those of the trace.</summary>
    public void ReadPlain(SourceStream stream, CancellationToken ct)
    {
        byte[] buffer = new byte[1 << 16];
        long line = 1;
        for (int length; line <= _last && (length = stream.Read(buffer)) > 0;)
        {
            ct.ThrowIfCancellationRequested();
            line = Take(buffer.AsSpan(0, length), line);
        }
    }

    /// <summary>Reads a mail: of a line that was quoted, encoded or broken, the text before that.</summary>
    public async ValueTask ReadMailAsync(SourceStream stream, CancellationToken ct)
    {
        using var lines = new MailLineReader(new LineReader(stream));
        while (!lines.Ended && lines.Line <= _last)
        {
            TakeAll(lines);
            await lines.FillAsync(ct);
        }

        TakeAll(lines);
    }

    private long Take(ReadOnlySpan<byte> text, long line)
    {
        while (!text.IsEmpty)
        {
            int end = text.IndexOf((byte)'\n');
            ReadOnlySpan<byte> piece = end < 0 ? text : text[..(end + 1)];
            if (wanted.Contains(line))
            {
                Add(line, piece);
            }

            line += end < 0 ? 0 : 1;
            text = text[piece.Length..];
        }

        return line;
    }

    // Several lines of a trace may stand in one line of a mail that is encoded.
    private void TakeAll(MailLineReader lines)
    {
        while (lines.TryRead(out ReadOnlySpan<byte> text))
        {
            if (lines.Flaw == LineFlaw.None && wanted.Contains(lines.Line))
            {
                Add(lines.Line, text);
                Add(lines.Line, "\n"u8);
            }
        }
    }

    private void Add(long line, ReadOnlySpan<byte> text)
    {
        if (!_found.TryGetValue(line, out ArrayBufferWriter<byte>? writer))
        {
            _found[line] = writer = new ArrayBufferWriter<byte>(Math.Max(text.Length, 1));
        }

        writer.Write(text[..Math.Min(text.Length, most - writer.WrittenCount)]);
    }
}
