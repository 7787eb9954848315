using System.Globalization;
using TraceReplay.Replay;

namespace TraceReplay.Cli;

/// <summary>A line on a terminal that says how far a minimization is; nothing at all elsewhere.</summary>
internal sealed class MinimizeMeter(CliConsole console, bool isQuiet) : IDisposable
{
    private readonly TerminalLine _line = new(console, isQuiet);
    private long _shown = console.Clock.GetTimestamp();

    /// <summary>A smaller capture is tried.</summary>
    public void Step(MinimizeProgress progress)
    {
        if (_line.Shows && console.Clock.GetElapsedTime(_shown) >= TerminalLine.Interval)
        {
            _shown = console.Clock.GetTimestamp();
            _line.Show(string.Create(CultureInfo.InvariantCulture, $"{progress.Step}: try {progress.Tries}, {progress.Lines} lines"));
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose() => _line.Clear();
}
