namespace TraceReplay.Parsing;

/// <summary>A line of a mail's text without its quote marks, and what was joined to it.</summary>
internal sealed class MailLine
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>Its text.</summary>
    public ReadOnlySpan<byte> Text => _bytes.AsSpan(0, _length);

    /// <summary>How many quote marks stood before it.</summary>
    public int Depth { get; private set; }

    /// <summary>See <see cref="LineSource.Line"/>.</summary>
    public long Line { get; private set; }

    /// <summary>See <see cref="LineSource.DiskLines"/>.</summary>
    public int DiskLines { get; private set; }

    /// <summary>See <see cref="LineSource.Flaw"/>.</summary>
    public LineFlaw Flaw { get; private set; }

    /// <summary>See <see cref="LineSource.CutShort"/>.</summary>
    public bool CutShort { get; private set; }

    /// <summary>Whether the mail says that the next line goes on with this one (format=flowed).</summary>
    public bool IsSoft { get; private set; }

    /// <summary>What a dialect makes of it.</summary>
    public MailLineShape Shape { get; set; }

    /// <summary>Takes in the line that was just read from a mail.</summary>
    public void Fill(ReadOnlySpan<byte> line, MimeLines mail)
    {
        Reserve(line.Length);
        _length = mail.Flaw == LineFlaw.None ? Quote.Strip(line, _bytes, out int depth) : Copy(line, out depth);
        (Depth, Line, DiskLines, Flaw, CutShort) = (depth, mail.Line, mail.DiskLines, mail.Flaw, mail.CutShort);

        // "-- " begins a signature and is no soft line break.
        IsSoft = mail.Part.IsFlowed && Text.EndsWith(" "u8) && !Text.SequenceEqual("-- "u8);
        _length -= IsSoft && mail.Part.IsDelSp ? 1 : 0;
        Shape = default;
    }

    /// <summary>Makes it this line with the next one joined to it.</summary>
    public void Join(MailLine line, MailLine next)
    {
        Reserve(line._length + 1 + next._length);
        line.Text.CopyTo(_bytes);
        _length = line._length;
        if (!line.IsSoft)
        {
            _bytes[_length++] = (byte)' ';
        }

        next.Text.CopyTo(_bytes.AsSpan(_length));
        _length += next._length;
        (Depth, Line, DiskLines, Flaw, CutShort, IsSoft) =
            (line.Depth, line.Line, line.DiskLines + next.DiskLines, line.Flaw, next.CutShort, next.IsSoft);
        Shape = default;
    }

    private int Copy(ReadOnlySpan<byte> line, out int depth)
    {
        depth = 0;
        line.CopyTo(_bytes);
        return line.Length;
    }

    private void Reserve(int length)
    {
        if (length > _bytes.Length)
        {
            _bytes = new byte[Math.Max(length, _bytes.Length * 2)];
        }
    }
}
