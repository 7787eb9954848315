namespace TraceReplay.Parsing;

/// <summary>What the headers of a mail, or of one of its parts, say about the body that follows.</summary>
/// <param name="Content">What is made of it.</param>
/// <param name="Encoding">How it is written.</param>
/// <param name="IsFlowed">Whether a blank at the end of a line joins it to the next (format=flowed, RFC 3676).</param>
/// <param name="IsDelSp">Whether that blank goes when the lines are joined (delsp=yes).</param>
/// <param name="Type">Its media type in small letters.</param>
/// <param name="Name">Its file name, or null.</param>
internal sealed record MimePart(
    PartContent Content, TransferEncoding Encoding, bool IsFlowed, bool IsDelSp, string Type, string? Name)
{
    /// <summary>Text without any headers.</summary>
    public static MimePart Plain { get; } = new(PartContent.Text, TransferEncoding.Plain, false, false, "text/plain", null);

    /// <summary>The body that these headers announce.</summary>
    public static MimePart Of(HeaderBlock headers)
    {
        string type = HeaderText.Value(headers.ContentType).ToLowerInvariant();
        type = type.Length == 0 ? Plain.Type : type;
        string? name = HeaderText.Parameter(headers.Disposition, "filename") ?? HeaderText.Parameter(headers.ContentType, "name");
        bool flowed = Is(HeaderText.Parameter(headers.ContentType, "format"), "flowed");
        bool delSp = flowed && Is(HeaderText.Parameter(headers.ContentType, "delsp"), "yes");
        return new MimePart(ContentOf(type), EncodingOf(HeaderText.Value(headers.Encoding)), flowed, delSp, type, name);
    }

    /// <summary>Whether its headers say that it is text.</summary>
    public bool IsText => Type.StartsWith("text/", StringComparison.Ordinal);

    /// <summary>The part in words, for a complaint.</summary>
    public override string ToString() => Name is null ? $"the {Type} part" : $"the attachment {Name} ({Type})";

    private static PartContent ContentOf(string type) => type switch
    {
        "text/html" => PartContent.Opaque,
        "message/rfc822" => PartContent.Message,
        _ when type.StartsWith("multipart/", StringComparison.Ordinal) => PartContent.Multipart,
        _ => PartContent.Text,
    };

    private static TransferEncoding EncodingOf(string name) => name switch
    {
        _ when Is(name, "quoted-printable") => TransferEncoding.QuotedPrintable,
        _ when Is(name, "base64") => TransferEncoding.Base64,
        _ => TransferEncoding.Plain,
    };

    private static bool Is(string? value, string word) => string.Equals(value, word, StringComparison.OrdinalIgnoreCase);
}
