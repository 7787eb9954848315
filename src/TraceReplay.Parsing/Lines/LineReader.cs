using System.Buffers;
using System.IO.Pipelines;

namespace TraceReplay.Parsing;

/// <summary>
/// Splits a stream into lines without copying them, except the few that straddle two buffers. Memory stays constant whatever the
/// input: of a line that is too long only the beginning is kept.
/// </summary>
internal sealed partial class LineReader : LineSource
{
    /// <summary>The longest line that is read.</summary>
    public const int MostBytes = 64 * 1024;

    private const int BufferBytes = 128 * 1024;

    private readonly PipeReader _pipe;
    private ReadOnlySequence<byte> _buffer;
    private ReadOnlyMemory<byte> _segment;
    private SequencePosition _nextSegment;

    // Where the next line begins: in the segment, and in the whole buffer.
    private int _pos;
    private long _consumed;
    private bool _begun;
    private bool _completed;

    public LineReader(Stream stream) =>
        _pipe = PipeReader.Create(stream, new StreamPipeReaderOptions(bufferSize: BufferBytes, minimumReadSize: BufferBytes / 4));

    /// <inheritdoc/>
    public override bool Ended => _completed && _consumed == _buffer.Length && !_skipping;

    /// <inheritdoc/>
    public override bool TryRead(out ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> rest = _segment.Span[_pos..];
        int end = rest.IndexOfAny((byte)'\n', (byte)0);
        if (end < 0 || rest[end] != '\n' || end > MostBytes || _skipping)
        {
            return TryReadRare(out line);
        }

        Flaw = LineFlaw.None;
        Line++;
        _pos += end + 1;
        _consumed += end + 1;
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

    private bool NextSegment()
    {
        _pos = 0;
        if (_buffer.TryGet(ref _nextSegment, out _segment))
        {
            return true;
        }

        _segment = default;
        return false;
    }
}
