namespace TraceReplay.Cli;

/// <summary>A line on a terminal that says how far the work is; nothing at all elsewhere.</summary>
internal sealed class Progress(CliConsole console, bool isQuiet, int total)
{
    private readonly Lock _lock = new();
    private readonly bool _shows = console.ErrorIsTerminal && !isQuiet && total > 1;
    private int _done;

    /// <summary>One more capture is done.</summary>
    public void Step(string name)
    {
        if (!_shows)
        {
            return;
        }

        lock (_lock)
        {
            _done++;
            console.Error.Write($"\r\u001b[K{_done}/{total} {name}");
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Clear()
    {
        if (_shows)
        {
            console.Error.Write("\r\u001b[K");
        }
    }
}
