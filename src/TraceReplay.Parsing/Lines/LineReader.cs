using System.Buffers;
using System.IO.Pipelines;
using System.Runtime.InteropServices;

namespace TraceReplay.Parsing;

/// <summary>
/// Splits a stream into lines without copying them, except the few that straddle two buffers. Memory stays constant whatever the
/// input: of a line that is too long only the beginning is kept.
/// </summary>
internal sealed partial class LineReader : LineSource
{
    /// <summary>The longest line that is read.</summary>
    public const int MostBytes = 64 * 1024;

    private const int BufferBytes = 512 * 1024;

    private readonly PipeReader _pipe;
    private ReadOnlySequence<byte> _buffer;
    private SequencePosition _nextSegment;

    // The segment that holds the next line, which begins at _pos; and where that is in the whole buffer.
    private byte[] _segment = [];
    private int _pos;
    private int _end;
    private long _consumed;
    private bool _begun;
    private bool _completed;

    public LineReader(Stream stream) =>
        _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BufferBytes, minimumReadSize: BufferBytes / 4));

    /// <inheritdoc/>
    public override bool Ended => _completed && _consumed == _buffer.Length && !_skipping;

    /// <summary>The text at hand, from the next line on. It may end in mid-line.</summary>
    public ReadOnlySpan<byte> Ahead => _skipping ? default : new ReadOnlySpan<byte>(_segment, _pos, _end - _pos);

    /// <summary>Takes the next line, which is so long with its newline and without any flaw, as read.</summary>
    public void Take(int length)
    {
        Flaw = LineFlaw.None;
        Line++;
        _pos += length;
        _consumed += length;
    }

    /// <inheritdoc/>
    public override bool TryRead(out ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = Ahead;
        int end = rest.IndexOfAny((byte)'\n', (byte)0);
        if (end < 0 || rest[end] != '\n' || end > MostBytes)
        {
            return TryReadRare(out line);
        }

        Take(end + 1);
        line = end > 0 && rest[end - 1] == '\r' ? rest[..(end - 1)] : rest[..end];
        return true;
    }

    /// <inheritdoc/>
    public override async ValueTask FillAsync(CancellationToken ct)
    {
        if (_completed)
        {
            return;
        }

        ct.ThrowIfCancellationRequested();
        if (_begun)
        {
            _pipe.AdvanceTo(_buffer.GetPosition(_consumed), _buffer.End);
        }

        _begun = true;
        ReadResult result = await _pipe.ReadAsync(ct);
        _buffer = result.Buffer;
        _completed = result.IsCompleted;
        _consumed = 0;
        _nextSegment = _buffer.Start;
        NextSegment();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _pipe.Complete();

    private void NextSegment()
    {
        (_segment, _pos, _end) = ([], 0, 0);

        // Text that is not in an array is read as if it straddled two buffers.
        if (_buffer.TryGet(ref _nextSegment, out ReadOnlyMemory<byte> text) && MemoryMarshal.TryGetArray(text, out ArraySegment<byte> array))
        {
            (_segment, _pos, _end) = (array.Array!, array.Offset, array.Offset + array.Count);
        }
    }
}
