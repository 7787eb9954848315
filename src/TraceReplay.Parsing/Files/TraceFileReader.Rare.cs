using TraceReplay.Events;

namespace TraceReplay.Parsing;

/// <content>Lines that are no plain event.</content>
internal sealed partial class TraceFileReader
{
    /// <summary>
    /// Accounts for a line that is not an event; true when something is lost with it, which <paramref name="e"/> then tells: the
    /// tracer's own word, or a malformed line, which may have been any event.
    /// </summary>
    private bool Count(LineVerdict verdict, ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        switch (verdict)
        {
            case LineVerdict.Loss:
                return CountLoss(ref e);
            case LineVerdict.Ignored:
                _account.Lines.Ignored += _lines.DiskLines;
                return false;
            case LineVerdict.Malformed:
                return Blame(line, _context.Fault, ref e);
            default:
                _account.Tallies.CountUnknown(line[_context.UnknownName], _lines.DiskLines);
                return false;
        }
    }

    /// <summary>Reads a line that is odd as such, or the last one when it lacks its newline.</summary>
    private bool ReadFlawed(ReadOnlySpan<byte> line, ref TraceEvent e)
    {
        // Where the reading was stopped a line is not the file's last one: it was not read.
        if (_lines.CutShort && Interrupted)
        {
            return false;
        }

        if (_lines.Flaw >= LineFlaw.Envelope)
        {
            return CountMail(ref e);
        }

        if (_lines.Flaw != LineFlaw.None)
        {
            bool nul = _lines.Flaw == LineFlaw.Nul;
            int offset = nul ? line.IndexOf((byte)0) : LineReader.MostBytes;
            _account.Truncated |= _lines.CutShort;
            return Blame(line, new Fault(nul ? FaultKind.Nul : FaultKind.TooLong, offset, ""), ref e);
        }

        LineVerdict verdict = _dialects.Read(line, ref e);

        // The last words of a mail lack their newline too; the last line of a recording was cut.
        bool words = _account.IsMail && _context.UnknownName.Equals(default) && !HeadText.IsHead(line);
        bool prose = verdict == LineVerdict.Unknown && (words || _account.Lines.Unknown >= _account.Lines.Parsed);
        _account.Truncated |= _lines.CutShort && !prose;
        if (verdict == LineVerdict.Malformed || (verdict == LineVerdict.Unknown && !prose) || (verdict == LineVerdict.Parsed && MayLackDigits(line)))
        {
            return Blame(line, new Fault(FaultKind.CutShort, line.Length, ""), ref e);
        }

        if (verdict != LineVerdict.Parsed)
        {
            return Count(verdict, line, ref e);
        }

        e.File = _file;
        e.Line = _lines.Line;
        _account.Tallies.CountEvent(_context.Known, in e, _lines.DiskLines, _account.Tallies.Tasks.PlaceOf(e.Task));
        _account.Tallies.CountUnknownFields(_context.Known, _context.Fields.Unknown);
        return true;
    }

    /// <summary>Accounts for what is in a mail and is no text; true when events may be missing there.</summary>
    private bool CountMail(ref TraceEvent e)
    {
        if (_lines.Flaw == LineFlaw.Gap)
        {
            e.ClearFields();
            e.Kind = EventKind.Loss;
            return Place(ref e);
        }

        if (_lines.Flaw == LineFlaw.Envelope)
        {
            _account.Lines.Ignored += _lines.DiskLines;
        }
        else
        {
            _account.Tallies.CountUnknown(default, _lines.DiskLines);
        }

        return false;
    }

    /// <summary>
    /// Whether the cut may have taken digits of the last value. A blank at the end closes it, and a table's last column has one digit.
    /// </summary>
    private bool MayLackDigits(ReadOnlySpan<byte> line) =>
        _lines.CutShort && _context.Dialect != Dialect.BpftraceTable && line[^1] != ' ';

    private bool Blame(ReadOnlySpan<byte> line, Fault fault, ref TraceEvent e)
    {
        _account.CountMalformed(_lines.Line, line, fault, _lines.DiskLines);
        e.Kind = EventKind.Loss;
        e.ClearFields();
        return Place(ref e);
    }

    // A loss has no time of its own, no task and no CPU that counts: it stands behind the event before it.
    private bool Place(ref TraceEvent e)
    {
        e.File = _file;
        e.Line = _lines.Line;
        e.Time = _account.LastTime;
        return true;
    }

    private void NoteEnd()
    {
        _quick.Settle();
        _account.Truncated |= _stream.Cut;
        _account.IsInterrupted |= Interrupted;
        _account.LossLog.Finish(_account.Cpus);
        _account.Error ??= _stream.Error;
    }
}
