using TraceReplay.Golden;

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

    /// <summary>Where a hunk of a difference stands, cyan where colours are wanted.</summary>
    internal string Hunk(string text) => Color ? $"\u001b[36m{text}{Reset}" : text;

    /// <summary>A line that is gone, red where colours are wanted, what changed in it in reverse.</summary>
    internal string Removed(string sign, IEnumerable<WordPiece> pieces) => Changed("\u001b[31m", sign, pieces);

    /// <summary>A line that came, green where colours are wanted, what changed in it in reverse.</summary>
    internal string Added(string sign, IEnumerable<WordPiece> pieces) => Changed("\u001b[32m", sign, pieces);

    private string Changed(string color, string sign, IEnumerable<WordPiece> pieces) => Color
        ? color + sign + string.Concat(pieces.Select(p => p.IsChanged ? $"\u001b[7m{p.Text}\u001b[27m" : p.Text)) + Reset
        : sign + string.Concat(pieces.Select(p => p.Text));
}
