namespace TraceReplay.Parsing;

/// <content>A trace that came in a mail.</content>
public sealed partial class FileAccount
{
    /// <summary>Whether it is a mail, or text that was quoted, indented or wrapped for one, and is read as such.</summary>
    public bool IsMail { get; internal set; }

    /// <summary>Tells that a part of the mail was not read; the first one is named.</summary>
    internal void NoteUnreadPart(string part) => Error ??= UnreadPart(part);

    /// <summary>The words for it.</summary>
    internal static string UnreadPart(string part) => $"{part} is no plain text and was not read";
}
