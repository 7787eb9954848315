using System.Globalization;

namespace TraceReplay.Model;

/// <summary>What is wrong with a policy's text, in one place.</summary>
/// <param name="File">The file as the user named it.</param>
/// <param name="Line">The line; the first is 1.</param>
/// <param name="Column">The column; the first is 1, and a tab is one column.</param>
/// <param name="Message">What is wrong, and what was expected.</param>
/// <param name="Excerpt">The line of the text with a line of carets below it; empty where the text has no such line.</param>
public sealed record PolicyError(string File, int Line, int Column, string Message, string Excerpt)
{
    /// <summary>The message as an editor understands it, with the line and the carets below.</summary>
    public override string ToString()
    {
        string head = string.Create(CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}: {Message}");
        return Excerpt.Length == 0 ? head : $"{head}\n{Excerpt}";
    }
}
