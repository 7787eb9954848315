namespace TraceReplay.Reports;

/// <summary>How a text report is to look.</summary>
/// <param name="Color">Whether ANSI colours are wanted: the output is a terminal and the user did not refuse them.</param>
/// <param name="IsQuiet">Whether only what is wrong is wanted.</param>
public readonly record struct TextStyle(bool Color, bool IsQuiet)
{
    private const string Reset = "\u001b[0m";

    /// <summary>A severity word, red or yellow where colours are wanted.</summary>
    internal string Severity(string word) => !Color ? word : word == "error" ? $"\u001b[31m{word}{Reset}" : $"\u001b[33m{word}{Reset}";

    /// <summary>What points at a place of a line, green where colours are wanted.</summary>
    internal string Mark(string text) => Color ? $"\u001b[32m{text}{Reset}" : text;

    /// <summary>What is only there for comparison, faint where colours are wanted.</summary>
    internal string Faint(string text) => Color ? $"\u001b[2m{text}{Reset}" : text;
}
