namespace TraceReplay.Parsing;

/// <summary>
/// Lines of text made from lines of the file, which they need not coincide with. Each line of the file is accounted for by the first
/// line of text that ends in it or after it, so that the sum over the text is the number of lines of the file.
/// </summary>
internal sealed class LineQueue
{
    private const int KeptBytes = 256;

    private readonly List<QueuedLine> _lines = [];
    private byte[] _bytes = new byte[4096];
    private int _next;

    // The line that is not over yet: its bytes stand from _start to _end.
    private int _start;
    private int _end;
    private long _firstLine;
    private bool _tooLong;

    // The line of the file at hand, whether a line of text accounts for it yet, and for how many before it none does.
    private long _fileLine;
    private int _fresh;
    private int _owed;

    /// <summary>Whether nothing is left: no line, and no beginning of one.</summary>
    public bool IsEmpty => _next == _lines.Count && !IsOpen;

    private bool IsOpen => _end > _start;

    /// <summary>Goes on to the next line of the file, by its number: what is appended from here on stands there.</summary>
    public void Begin(long fileLine, int fileLines)
    {
        _fileLine = fileLine;
        _owed += _fresh;
        _fresh = fileLines;
    }

    /// <summary>Appends text, which may hold line ends.</summary>
    public void Append(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty)
        {
            int end = text.IndexOf((byte)'\n');
            AppendPiece(end < 0 ? text : text[..end]);
            if (end < 0)
            {
                return;
            }

            EndLine(LineFlaw.None, cutShort: false);
            text = text[(end + 1)..];
        }
    }

    /// <summary>Ends the line in the line of the file at hand.</summary>
    public void EndLine(LineFlaw flaw, bool cutShort)
    {
        _owed += _fresh;
        _fresh = 0;
        AddLine(flaw, cutShort);
    }

    /// <summary>Ends the line, if one is open, before the line of the file at hand.</summary>
    public void EndBefore()
    {
        if (IsOpen)
        {
            AddLine(LineFlaw.None, cutShort: false);
        }
    }

    /// <summary>Accounts for the line of the file at hand if it holds no text at all.</summary>
    public void Settle()
    {
        if (!IsOpen && _owed + _fresh > 0)
        {
            EndLine(LineFlaw.Envelope, cutShort: false);
        }
    }
    /// <summary>Takes out the first line. Its bytes stay until the next call.</summary>
    public bool TryTake(out QueuedLine line, out ReadOnlySpan<byte> text)
    {
        if (_next == _lines.Count)
        {
            Compact();
            line = default;
            text = default;
            return false;
        }

        line = _lines[_next++];
        text = _bytes.AsSpan(line.Start, line.Length);
        return true;
    }

    private void AddLine(LineFlaw flaw, bool cutShort)
    {
        long first = IsOpen ? _firstLine : _fileLine;
        int length = _end - _start;
        length -= length > 0 && _bytes[_end - 1] == '\r' ? 1 : 0;
        bool nul = flaw == LineFlaw.None && _bytes.AsSpan(_start, length).Contains((byte)0);
        flaw = _tooLong ? LineFlaw.TooLong : nul ? LineFlaw.Nul : flaw;
        _lines.Add(new QueuedLine(_start, length, first, _owed, flaw, cutShort));
        _start = _end;
        _owed = 0;
        _tooLong = false;
    }

    private void AppendPiece(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty || _tooLong)
        {
            return;
        }

        _firstLine = IsOpen ? _firstLine : _fileLine;
        if (_end - _start + text.Length > LineReader.MostBytes)
        {
            _tooLong = true;
            text = text[..Math.Clamp(KeptBytes - (_end - _start), 0, text.Length)];
            _end = Math.Min(_end, _start + KeptBytes);
        }

        if (_end + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_end + text.Length, _bytes.Length * 2));
        }

        text.CopyTo(_bytes.AsSpan(_end));
        _end += text.Length;
    }

    // All lines were taken: the open one moves to the front.
    private void Compact()
    {
        _lines.Clear();
        _next = 0;
        _bytes.AsSpan(_start, _end - _start).CopyTo(_bytes);
        _end -= _start;
        _start = 0;
    }
}
