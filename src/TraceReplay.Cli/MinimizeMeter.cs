using System.Diagnostics;
using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Cli;

/// <summary>A line on a terminal that says how far a minimization is; nothing at all elsewhere.</summary>
internal sealed class MinimizeMeter(CliConsole console, bool isQuiet) : IDisposable
{
    private const long MillisecondsBetween = 100;

    private readonly bool _shows = console.ErrorIsTerminal && !isQuiet;
    private readonly Stopwatch _since = Stopwatch.StartNew();

    /// <summary>A smaller capture is tried.</summary>
    public void Step(MinimizeProgress progress)
    {
        if (_shows && _since.ElapsedMilliseconds >= MillisecondsBetween)
        {
            _since.Restart();
            console.Error.Write(string.Create(CultureInfo.InvariantCulture, $"\r\u001b[K{progress.Step}: try {progress.Tries}, {progress.Lines} lines"));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        if (_shows)
        {
            console.Error.Write("\r\u001b[K");
        }
    }
}
