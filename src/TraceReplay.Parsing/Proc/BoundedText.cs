using System.Text;

namespace TraceReplay.Parsing;

/// <summary>Reads the lines of a snapshot, of which a bounded amount is read: snapshots are small.</summary>
internal sealed class BoundedText : IDisposable
{
    private const int MostBytes = 64 * 1024 * 1024;

    private readonly SourceStream _stream;
    private readonly LineReader _lines;

    public BoundedText(SourceStream stream)
    {
        _stream = stream;
        _lines = new LineReader(stream);
    }

    /// <summary>The number of the line last read, from 1.</summary>
    public long Line => _lines.Line;

    /// <summary>The next line, or null at the end. A line that is damaged is given as an empty one.</summary>
    public async ValueTask<string?> ReadLineAsync(CancellationToken ct)
    {
        while (true)
        {
            if (TryRead(out string text))
            {
                return text;
            }

            if (_lines.Ended || _stream.Position > MostBytes)
            {
                return null;
            }

            await _lines.FillAsync(ct);
        }
    }

    public void Dispose()
    {
        _lines.Dispose();
        _stream.Dispose();
    }

    private bool TryRead(out string text)
    {
        bool read = _lines.TryRead(out ReadOnlySpan<byte> line);
        text = read && _lines.Flaw == LineFlaw.None ? Encoding.UTF8.GetString(line) : "";
        return read;
    }
}
