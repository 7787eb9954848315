using System.IO.Pipelines;
using System.Runtime.InteropServices;

namespace TraceReplay.Parsing;

/// <summary>
/// Splits a stream into lines without copying them. Memory stays constant whatever the input: of a line that is too long only the
/// beginning is kept.
/// </summary>
internal sealed class LineReader(Stream stream) : LineSource
{
    /// <summary>The longest line that is read.</summary>
    public const int MostBytes = 64 * 1024;

    // How much is kept of a line that is too long.
    private const int KeptBytes = 256;

    private readonly TextPipe _pipe = new(stream, MostBytes);
    private readonly byte[] _beginning = new byte[KeptBytes];

    // The text at hand, from the next line on.
    private byte[] _text = [];
    private int _taken;
    private int _pos;
    private int _end;
    private bool _begun;
    private bool _completed;

    // While a line that is too long goes by: how much of it stands in _beginning.
    private bool _skipping;
    private int _kept;

    /// <inheritdoc/>
    public override bool Ended => _completed && _pos == _end && !_skipping;

    /// <summary>
    /// The text at hand, from the next line on. It may end in mid-line; behind it stand a NUL and <see cref="TextPipe.Padding"/>.
    /// </summary>
    public ReadOnlySpan<byte> Ahead => _skipping ? default : Rest;

    /// <summary>The line last taken, with its newline and what may stand before that.</summary>
    public ReadOnlySpan<byte> Taken => new(_text, _taken, _pos - _taken);

    private ReadOnlySpan<byte> Rest => new(_text, _pos, _end - _pos);

    /// <summary>Takes the next line, which is so long with its newline and without any flaw, as read.</summary>
    public void Take(int length)
    {
        Flaw = LineFlaw.None;
        Line++;
        _taken = _pos;
        _pos += length;
    }

    /// <inheritdoc/>
    public override bool TryRead(out ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = Rest;
        int end = rest.IndexOfAny((byte)'\n', (byte)0);
        if (end < 0 || rest[end] != '\n' || end > MostBytes || _skipping)
        {
            return TryReadRare(rest, out line);
        }

        Take(end + 1);
        line = WithoutReturn(rest[..end]);
        return true;
    }

    /// <inheritdoc/>
    public override ValueTask FillAsync(CancellationToken ct)
    {
        if (_completed)
        {
            return ValueTask.CompletedTask;
        }

        ct.ThrowIfCancellationRequested();
        if (_begun)
        {
            _pipe.AdvanceTo(new SequencePosition(_text, _pos), new SequencePosition(_text, _end));
        }

        _begun = true;
        ValueTask<ReadResult> reading = _pipe.ReadAsync(ct);
        if (!reading.IsCompletedSuccessfully)
        {
            return AwaitAsync(reading);
        }

        Begin(reading.Result);
        return ValueTask.CompletedTask;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _pipe.Complete();

    private async ValueTask AwaitAsync(ValueTask<ReadResult> reading) => Begin(await reading);

    private void Begin(ReadResult result)
    {
        _completed = result.IsCompleted;
        SequenceMarshal.TryGetArray(result.Buffer, out ArraySegment<byte> text);
        (_text, _pos, _end) = (text.Array!, text.Offset, text.Offset + text.Count);
    }

    /// <summary>Reads a line that is too long, holds a NUL, or ends with the file.</summary>
    private bool TryReadRare(ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> line)
    {
        line = default;
        int end = rest.IndexOf((byte)'\n');
        if (end < 0 && !_completed)
        {
            if (_skipping || rest.Length > MostBytes)
            {
                Skip(rest);
                _pos = _end;
            }

            return false;
        }

        if (rest.IsEmpty && !_skipping)
        {
            return false;
        }

        CutShort = end < 0;
        int length = CutShort ? rest.Length : end;
        line = _skipping || length > MostBytes ? Shorten(rest[..length]) : WithoutReturn(rest[..length]);
        Flaw = _skipping ? LineFlaw.TooLong : line.Contains((byte)0) ? LineFlaw.Nul : LineFlaw.None;
        _skipping = false;
        Line++;
        _pos += length + (CutShort ? 0 : 1);
        return true;
    }

    private ReadOnlySpan<byte> Shorten(ReadOnlySpan<byte> text)
    {
        Skip(text);
        return _beginning.AsSpan(0, _kept);
    }

    private void Skip(ReadOnlySpan<byte> text)
    {
        if (!_skipping)
        {
            _skipping = true;
            _kept = Math.Min(text.Length, KeptBytes);
            text[.._kept].CopyTo(_beginning);
        }
    }

    private static ReadOnlySpan<byte> WithoutReturn(ReadOnlySpan<byte> line) =>
        !line.IsEmpty && line[^1] == '\r' ? line[..^1] : line;
}
