namespace TraceReplay.Parsing;

/// <summary>How the body of a mail, or of one of its parts, is written (Content-Transfer-Encoding, RFC 2045).</summary>
internal enum TransferEncoding : byte
{
    /// <summary>7bit, 8bit, binary, or one that is not known: the text stands as it is.</summary>
    Plain,

    /// <summary>quoted-printable: <c>=3D</c> is a byte, <c>=</c> at the end of a line joins it to the next.</summary>
    QuotedPrintable,

    /// <summary>base64: lines of the file and lines of the text have nothing to do with each other.</summary>
    Base64,
}
