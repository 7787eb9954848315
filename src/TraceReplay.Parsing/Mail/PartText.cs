namespace TraceReplay.Parsing;

/// <summary>Decodes the bodies of parts into lines of text.</summary>
internal sealed class PartText(LineQueue text, Action<string>? onUnread)
{
    private readonly Base64Lines _base64 = new();
    private MimePart _part = MimePart.Plain;
    private PartContent _content;
    private bool _unseen;

    /// <summary>Takes in a line of the file that stands in the body of this part.</summary>
    public void Take(MimePart part, ReadOnlySpan<byte> line, LineFlaw flaw, bool cutShort)
    {
        if (!ReferenceEquals(part, _part))
        {
            Begin(part);
        }

        if (_unseen && !line.IsEmpty)
        {
            _unseen = false;
            Judge(PartLook.IsText(line, part.Encoding) ? PartContent.Text : PartContent.Opaque);
        }

        if (flaw == LineFlaw.None && _content == PartContent.Text && part.Encoding != TransferEncoding.Plain)
        {
            Decode(line, cutShort);
        }
        else
        {
            Put(line, flaw, cutShort);
        }
    }

    /// <summary>Ends the text: what is at hand is no part of it.</summary>
    public void End()
    {
        _base64.Flush(text);
        text.EndBefore();
    }

    private void Begin(MimePart part)
    {
        _part = part;
        _base64.Reset();
        _unseen = part.Content == PartContent.Text && (part.Encoding == TransferEncoding.Base64 || !part.IsText);
        Judge(part.Content);
    }

    private void Judge(PartContent content)
    {
        _content = content;
        if (content == PartContent.Opaque)
        {
            onUnread?.Invoke(_part.ToString());
        }
    }

    private void Decode(ReadOnlySpan<byte> line, bool cutShort)
    {
        if (_part.Encoding == TransferEncoding.Base64)
        {
            if (!_base64.TryDecode(line, text))
            {
                Put(line, LineFlaw.None, cutShort);
            }
        }
        else if (QuotedPrintable.Decode(line, text))
        {
            text.EndLine(LineFlaw.None, cutShort);
        }
    }

    private void Put(ReadOnlySpan<byte> line, LineFlaw flaw, bool cutShort)
    {
        End();
        text.Append(line);
        text.EndLine(
            _content switch
            {
                PartContent.Duplicate => LineFlaw.Envelope,
                PartContent.Opaque when !line.IsEmpty => LineFlaw.Opaque,
                _ => flaw,
            },
            cutShort);
    }
}
