namespace TraceReplay.Parsing;

/// <summary>
/// Follows the structure of one or several mails line by line: headers, boundaries, and which part a body line belongs to. Text
/// without a mail around it is one part.
/// </summary>
internal sealed class MimeStructure
{
    private readonly HeaderBlock _headers = new();
    private readonly MimeLevels _levels = new();
    private bool _begun;
    private bool _inHeaders;

    /// <summary>The part whose body is being read.</summary>
    public MimePart Part { get; private set; } = MimePart.Plain;

    /// <summary>Takes in the next line of the file. False when it stands in the body of <see cref="Part"/>.</summary>
    public bool TryTake(ReadOnlySpan<byte> line)
    {
        if (!_begun)
        {
            // Blank lines may stand before a mail, and text may come without one.
            _begun = !line.IsEmpty;
            _inHeaders = HeaderText.IsMailHeader(line);
        }

        if (MboxLine.Is(line))
        {
            _levels.Clear();
            return BeginPart(withHeaders: true);
        }

        if (_levels.TryBoundary(line, out bool opensPart))
        {
            return BeginPart(opensPart);
        }

        return _inHeaders && TryHeader(line);
    }

    private bool BeginPart(bool withHeaders)
    {
        _headers.Clear();
        _inHeaders = withHeaders;
        Part = MimePart.Plain;
        return true;
    }

    private bool TryHeader(ReadOnlySpan<byte> line)
    {
        if (!_headers.TryAdd(line))
        {
            // Mostly a blank line; a mail that lacks it is no reason to lose its text.
            EndHeaders();
            return line.IsEmpty;
        }

        return true;
    }

    private void EndHeaders()
    {
        var part = MimePart.Of(_headers);
        if (part.Content == PartContent.Multipart)
        {
            _levels.Open(_headers, part);
        }
        else if (part.Content == PartContent.Text)
        {
            _levels.NoteText();
        }

        _headers.Clear();
        _inHeaders = part.Content == PartContent.Message;
        Part = part.Content switch
        {
            PartContent.Opaque when _levels.RepeatsText => part with { Content = PartContent.Duplicate },
            PartContent.Multipart or PartContent.Message => MimePart.Plain,
            _ => part,
        };
    }
}
