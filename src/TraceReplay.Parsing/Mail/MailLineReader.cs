namespace TraceReplay.Parsing;

/// <summary>
/// The lines of a mail as they were before they were mailed: decoded, without quote marks, and with the lines joined that a mail
/// program broke. Lines of all depths of quoting come through in the order of the file.
/// </summary>
internal sealed class MailLineReader : LineSource
{
    private readonly MimeLines _mail;
    private readonly Wrapping _wrapping = new();

    // The line that the next one may go on with, the line just read, and room to join them.
    private MailLine _line = new();
    private MailLine _next = new();
    private MailLine _joined = new();
    private bool _open;

    // The line handed on last, and whether it still has to be, behind the gap before it.
    private MailLine _given = new();
    private bool _held;
    private bool _sawEvent;
    private bool _sawText;

    /// <param name="file">The lines of the file.</param>
    /// <param name="onUnread">Is told each part that holds no text.</param>
    public MailLineReader(LineSource file, Action<string>? onUnread = null) => _mail = new MimeLines(file, onUnread);

    /// <inheritdoc/>
    public override bool Ended => _mail.Ended && !_open && !_held;

    /// <inheritdoc/>
    public override bool TryRead(out ReadOnlySpan<byte> line)
    {
        if (_held)
        {
            return Give(out line);
        }

        while (_mail.TryRead(out ReadOnlySpan<byte> text))
        {
            _next.Fill(text, _mail);
            _next.Shape = _next.Flaw == LineFlaw.None ? _wrapping.ShapeOf(_next.Text) : default;
            if (!_open)
            {
                (_line, _next, _open) = (_next, _line, true);
            }
            else if (_wrapping.TryJoin(_line, _next, _joined))
            {
                (_line, _joined) = (_joined, _line);
            }
            else
            {
                (_given, _line, _next) = (_line, _next, _given);
                return GiveBehindGap(out line);
            }
        }

        if (_open && _mail.Ended)
        {
            (_given, _line, _open) = (_line, _given, false);
            return GiveBehindGap(out line);
        }

        line = default;
        return false;
    }

    /// <inheritdoc/>
    public override ValueTask FillAsync(CancellationToken ct) => _mail.FillAsync(ct);

    /// <inheritdoc/>
    protected override void Dispose(bool disposing) => _mail.Dispose();

    // Who writes words between the lines of a trace mostly leaves some out: what was known before them is not known behind them.
    private bool GiveBehindGap(out ReadOnlySpan<byte> line)
    {
        bool isEvent = _given.Shape.IsEvent;
        _held = isEvent && _sawEvent && _sawText;
        _sawEvent |= isEvent;
        _sawText = !isEvent && (_sawText || IsText(_given));
        if (!_held)
        {
            return Give(out line);
        }

        (Flaw, CutShort, Line, DiskLines) = (LineFlaw.Gap, false, _given.Line, 0);
        line = default;
        return true;
    }

    private static bool IsText(MailLine line) => line.Flaw != LineFlaw.None || line.Shape.Verdict != LineVerdict.Ignored;

    private bool Give(out ReadOnlySpan<byte> line)
    {
        _held = false;
        (Flaw, CutShort, Line, DiskLines) = (_given.Flaw, _given.CutShort, _given.Line, _given.DiskLines);
        line = _given.Text;
        return true;
    }
}
