namespace TraceReplay.Reports;

/// <summary>Text of a trace on its way to a terminal: a recording that somebody mailed must not steer it.</summary>
public static class TerminalText
{
    /// <summary>The text, of the same length, with each control character but a tab as a question mark.</summary>
    public static string Printable(string text) => string.Create(text.Length, text, static (shown, from) =>
    {
        for (int i = 0; i < shown.Length; i++)
        {
            shown[i] = char.IsControl(from[i]) && from[i] != '\t' ? '?' : from[i];
        }
    });
}
