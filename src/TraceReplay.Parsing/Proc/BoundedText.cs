using System.Text;

namespace TraceReplay.Parsing;

/// <summary>
/// The lines of a snapshot, with the account of the file. It adds up what is kept of them: of a text beyond all reason the lines are
/// only counted, so that no input can fill the memory.
/// </summary>
internal sealed class BoundedText(SourceStream stream, FileAccount account) : IDisposable
{
    private readonly LineSource _lines = account.IsMail ? new MailLineReader(new LineReader(stream), account.NoteUnreadPart) : new LineReader(stream);

    /// <summary>The number of the line last read, from 1.</summary>
    public long Line => _lines.Line;

    /// <summary>Whether the line last read ends with the file instead of a newline.</summary>
    public bool IsCutShort => _lines.CutShort;

    /// <summary>What was kept of the lines so far, in bytes.</summary>
    public long Kept { get; private set; }

    /// <summary>The next line, or null at the end. A line that is damaged as such is counted and passed over.</summary>
    public async ValueTask<string?> ReadLineAsync(CancellationToken ct)
    {
        while (true)
        {
            while (_lines.TryRead(out ReadOnlySpan<byte> bytes))
            {
                if (_lines.Flaw == LineFlaw.None)
                {
                    return Encoding.UTF8.GetString(bytes);
                }

                CountFlaw(bytes);
            }

            if (_lines.Ended)
            {
                return null;
            }

            await _lines.FillAsync(ct);
        }
    }

    /// <summary>Accounts for the line last read, of which so many bytes were kept; the fault's offset counts characters.</summary>
    public void Count(LineVerdict verdict, string line, Fault fault, long kept)
    {
        Kept += kept;
        byte[] bytes = verdict == LineVerdict.Malformed ? Encoding.UTF8.GetBytes(line) : [];
        int column = Encoding.UTF8.GetByteCount(line.AsSpan(0, Math.Min(fault.Offset, line.Length)));
        account.CountSnapshotLine(verdict, Line, bytes, fault with { Offset = column }, _lines.DiskLines);
    }

    public void Dispose()
    {
        account.Truncated |= stream.Cut;
        account.Error ??= stream.Error;
        _lines.Dispose();
        stream.Dispose();
    }

    private void CountFlaw(ReadOnlySpan<byte> bytes)
    {
        // A mail's own lines say nothing of the machine.
        if (_lines.Flaw >= LineFlaw.Envelope)
        {
            if (_lines.Flaw != LineFlaw.Gap)
            {
                account.CountSnapshotLine(LineVerdict.Ignored, Line, bytes, default, _lines.DiskLines);
            }

            return;
        }

        bool nul = _lines.Flaw == LineFlaw.Nul;
        int offset = nul ? bytes.IndexOf((byte)0) : LineReader.MostBytes;
        account.Truncated |= _lines.CutShort;
        account.CountSnapshotLine(
            LineVerdict.Malformed, Line, bytes, new Fault(nul ? FaultKind.Nul : FaultKind.TooLong, offset, ""), _lines.DiskLines);
    }
}
