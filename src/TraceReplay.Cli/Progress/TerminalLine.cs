namespace TraceReplay.Cli;

/// <summary>
/// One line on standard error that is written over and over while something takes long: only where that is a terminal that can, and the user wants
/// it. It never breaks into a second line, for only one can be taken away.
/// </summary>
/// <param name="console">Where it stands.</param>
/// <param name="isQuiet">Whether the user wants no line.</param>
internal sealed class TerminalLine(CliConsole console, bool isQuiet)
{
    /// <summary>How often it is written: faster than that nobody can read.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private const string Erase = "\r\u001b[K";

    // Where the width is wrong, for instance just after the window became smaller, the terminal is to cut the line.
    private const string NoWrap = "\u001b[?7l";
    private const string Wrap = "\u001b[?7h";

    private bool _isThere;

    /// <summary>Whether it is shown at all.</summary>
    public bool Shows { get; } = console.ErrorIsTerminal && !isQuiet && console.Variable("TERM") != "dumb";

    /// <summary>How many columns it has: the last one stays free, for some terminals break a line that is full.</summary>
    public int Width => console.ErrorWidth() - 1;

    /// <summary>Writes it in place of what it said before.</summary>
    public void Show(string text)
    {
        if (Shows)
        {
            _isThere = true;
            console.Error.Write(Erase + NoWrap + text + Wrap);
            console.Error.Flush();
        }
    }

    /// <summary>Takes it away.</summary>
    public void Clear()
    {
        if (_isThere)
        {
            _isThere = false;
            console.Error.Write(Erase);
            console.Error.Flush();
        }
    }
}
