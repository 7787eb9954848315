using System.Text;
using TraceReplay.Golden;

namespace TraceReplay.Cli;

/// <summary>A manual page in the macros of man(7).</summary>
internal sealed class RoffText
{
    private readonly StringBuilder _text = new();

    /// <summary>A macro with its arguments.</summary>
    public RoffText Macro(string name, params ReadOnlySpan<string> arguments)
    {
        _text.Append('.').Append(name);
        foreach (string argument in arguments)
        {
            // Requests of roff itself, unlike macros, take no quotes.
            string escaped = Escape(argument).Replace("\"", "\\(dq", StringComparison.Ordinal);
            _text.Append(' ').Append(argument.Length == 0 || argument.Contains(' ', StringComparison.Ordinal) ? $"\"{escaped}\"" : escaped);
        }

        _text.Append('\n');
        return this;
    }

    /// <summary>A paragraph; roff fills its lines anew.</summary>
    public RoffText Paragraph(string text)
    {
        foreach (string line in WordWrap.Lines(text, hang: 0))
        {
            Line(line);
        }

        return this;
    }

    /// <summary>A line of text.</summary>
    public RoffText Line(string text) => Raw(Escape(text));

    /// <summary>A line that holds font changes; its words are escaped already.</summary>
    public RoffText Raw(string text)
    {
        // A point or an apostrophe at the beginning of a line would be a macro.
        _text.Append(text is ['.' or '\'', ..] ? "\\&" : string.Empty).Append(text).Append('\n');
        return this;
    }

    /// <summary>Words in bold.</summary>
    public static string Bold(string text) => $"\\fB{Escape(text)}\\fR";

    /// <summary>Words in italics.</summary>
    public static string Italic(string text) => $"\\fI{Escape(text)}\\fR";

    /// <summary>Text that roff sets as it stands: a hyphen stays the minus that can be copied into a shell.</summary>
    public static string Escape(string text) => text
        .Replace("\\", "\\e", StringComparison.Ordinal)
        .Replace("-", "\\-", StringComparison.Ordinal)
        .Replace("'", "\\(aq", StringComparison.Ordinal)
        .Replace("`", "\\(ga", StringComparison.Ordinal)
        .Replace("^", "\\(ha", StringComparison.Ordinal)
        .Replace("~", "\\(ti", StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
