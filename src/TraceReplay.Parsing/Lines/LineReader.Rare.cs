using System.Buffers;

namespace TraceReplay.Parsing;

/// <content>Lines that straddle buffers, hold NUL bytes, are too long, or end with the file.</content>
internal sealed partial class LineReader
{
    /// <summary>How much is kept of a line that is too long.</summary>
    private const int KeptBytes = 256;

    private readonly byte[] _scratch = new byte[MostBytes];

    // While a line that is too long goes by; its beginning stands in _scratch.
    private bool _skipping;
    private int _kept;

    private bool TryReadRare(out ReadOnlySpan<byte> line)
    {
        line = default;
        ReadOnlySequence<byte> rest = _buffer.Slice(_consumed);
        SequencePosition? newline = rest.PositionOf((byte)'\n');
        if (newline is null && !_completed)
        {
            if (_skipping || rest.Length > MostBytes)
            {
                Skip(rest);
                MoveTo(_buffer.Length);
            }

            return false;
        }

        if (rest.IsEmpty && !_skipping)
        {
            return false;
        }

        ReadOnlySequence<byte> text = newline is null ? rest : rest.Slice(0, newline.Value);
        CutShort = newline is null;
        if (_skipping || text.Length > MostBytes)
        {
            Skip(text);
            _skipping = false;
            Flaw = LineFlaw.TooLong;
            line = _scratch.AsSpan(0, _kept);
        }
        else
        {
            line = Copy(text);
            Flaw = line.Contains((byte)0) ? LineFlaw.Nul : LineFlaw.None;
        }

        Line++;
        MoveTo(_consumed + text.Length + (CutShort ? 0 : 1));
        return true;
    }

    private ReadOnlySpan<byte> Copy(ReadOnlySequence<byte> text)
    {
        text.CopyTo(_scratch);
        int length = (int)text.Length;
        return _scratch.AsSpan(0, length > 0 && _scratch[length - 1] == '\r' ? length - 1 : length);
    }

    private void Skip(ReadOnlySequence<byte> text)
    {
        if (!_skipping)
        {
            _skipping = true;
            _kept = (int)Math.Min(text.Length, KeptBytes);
            text.Slice(0, _kept).CopyTo(_scratch);
        }
    }

    /// <summary>Makes the next line begin at this offset of the buffer.</summary>
    private void MoveTo(long offset)
    {
        _consumed = offset;
        _nextSegment = _buffer.GetPosition(offset);
        NextSegment();
    }
}
