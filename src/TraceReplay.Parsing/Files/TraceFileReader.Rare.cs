using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>Lines that are no plain event.</content>
internal sealed partial class TraceFileReader
{
    /// <summary>Accounts for a line that is not an event; true when it tells of a loss, which <paramref name="e"/> then holds.</summary>
    private bool Count(LineVerdict verdict, ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        switch (verdict)
        {
            case LineVerdict.Loss:
                e.File = _file;
                e.Line = _line;
                // The message has no time: it stands behind the event before it.
                e.Time = _lastTime;
                _account.CountLoss(e[Field.Lost], _context.LossUnknownPlace);
                return true;
            case LineVerdict.Ignored:
                _account.Lines.Ignored++;
                return false;
            case LineVerdict.Malformed:
                _account.CountMalformed(_line, line, _context.Fault);
                return false;
            default:
                _account.CountUnknown(line[_context.UnknownName]);
                return false;
        }
    }

    /// <summary>Reads a line that is odd as such, or the last one when it lacks its newline.</summary>
    private bool ReadFlawed(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        _account.Truncated |= _lines.CutShort;
        if (_lines.Flaw != LineFlaw.None)
        {
            bool nul = _lines.Flaw == LineFlaw.Nul;
            int offset = nul ? line.IndexOf((byte)0) : LineReader.MostBytes;
            _account.CountMalformed(_line, line, new Fault(nul ? FaultKind.Nul : FaultKind.TooLong, offset, ""));
            return false;
        }

        LineVerdict verdict = _dialects.Read(line, ref e);
        if (verdict is LineVerdict.Malformed or LineVerdict.Unknown)
        {
            _account.CountMalformed(_line, line, new Fault(FaultKind.CutShort, line.Length, ""));
            return false;
        }

        if (verdict != LineVerdict.Parsed)
        {
            return Count(verdict, line, ref e);
        }

        e.File = _file;
        e.Line = _line;
        _lastTime = e.Time;
        _account.CountEvent(_context.Known, e.Time, e.Cpu);
        return true;
    }

    private void NoteEnd()
    {
        _account.Truncated |= _stream.Cut;
        _account.Error ??= _stream.Error;
    }
}
