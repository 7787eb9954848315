namespace TraceReplay.Parsing;

/// <summary>What is made of the body of a mail or of one of its parts.</summary>
internal enum PartContent : byte
{
    /// <summary>It is text, and read.</summary>
    Text,

    /// <summary>It says the same as a text part beside it: passed over.</summary>
    Duplicate,

    /// <summary>It cannot be read as lines: counted as unknown, and said.</summary>
    Opaque,

    /// <summary>It consists of parts.</summary>
    Multipart,

    /// <summary>It is a mail, with headers of its own.</summary>
    Message,
}
