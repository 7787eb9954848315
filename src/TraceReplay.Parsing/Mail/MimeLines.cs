namespace TraceReplay.Parsing;

/// <summary>
/// The lines of the texts in one or several mails: headers and boundaries are set apart, bodies decoded, parts that hold no text
/// counted and told. Text without a mail around it comes through as it is.
/// </summary>
internal sealed class MimeLines : LineSource
{
    private readonly LineSource _file;
    private readonly LineQueue _queue = new();
    private readonly MimeStructure _structure = new();
    private readonly PartText _text;

    /// <param name="file">The lines of the file.</param>
    /// <param name="onUnread">Is told each part that holds no text.</param>
    public MimeLines(LineSource file, Action<string>? onUnread)
    {
        _file = file;
        _text = new PartText(_queue, onUnread);
    }

    /// <summary>The part in which the line last read stands.</summary>
    public MimePart Part => _structure.Part;

    /// <inheritdoc/>
    public override bool Ended => _file.Ended && _queue.IsEmpty;

    /// <inheritdoc/>
    public override bool TryRead(out ReadOnlySpan<byte> line)
    {
        QueuedLine taken;
        while (!_queue.TryTake(out taken, out line))
        {
            if (_file.TryRead(out ReadOnlySpan<byte> raw))
            {
                Take(raw);
            }
            else if (_file.Ended && !_queue.IsEmpty)
            {
                // The end of an encoded text, and no line end before it.
                _queue.EndLine(LineFlaw.None, cutShort: true);
            }
            else
            {
                return false;
            }
        }

        (Flaw, CutShort, Line, DiskLines) = (taken.Flaw, taken.CutShort, taken.Line, taken.DiskLines);
        return true;
    }

    /// <inheritdoc/>
    public override ValueTask FillAsync(CancellationToken ct) => _file.FillAsync(ct);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _file.Dispose();

    private void Take(ReadOnlySpan<byte> line)
    {
        _queue.Begin(_file.Line, _file.DiskLines);
        if (_structure.TryTake(line))
        {
            _text.End();
            _queue.Append(line);
            _queue.EndLine(LineFlaw.Envelope, _file.CutShort);
        }
        else
        {
            _text.Take(_structure.Part, line, _file.Flaw, _file.CutShort);
        }

        _queue.Settle();
    }
}
