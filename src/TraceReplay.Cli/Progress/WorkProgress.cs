using TraceReplay.Parsing;

namespace TraceReplay.Cli;

/// <summary>Shows on a terminal how far the work on the captures is, a few times a second; nothing at all elsewhere.</summary>
internal sealed class WorkProgress : IDisposable
{
    private readonly Lock _lock = new();
    private readonly CliConsole _console;
    private readonly TerminalLine _line;
    private readonly CaptureMeter[] _meters;
    private readonly long _began;
    private readonly ITimer? _timer;
    private bool _over;

    /// <summary>Begins.</summary>
    /// <param name="console">Where it is shown.</param>
    /// <param name="isQuiet">Whether the user wants no progress.</param>
    /// <param name="sources">The captures.</param>
    public WorkProgress(CliConsole console, bool isQuiet, IReadOnlyList<CaptureSource> sources)
    {
        _console = console;
        _line = new TerminalLine(console, isQuiet);
        _meters = [.. sources.Select(s => new CaptureMeter(s.Name, s.Size, console.Reading))];
        _began = console.Clock.GetTimestamp();
        _timer = _line.Shows ? console.Clock.CreateTimer(_ => Draw(), null, TerminalLine.Interval, TerminalLine.Interval) : null;
    }

    /// <summary>That of a capture, by its index among the sources.</summary>
    public CaptureMeter this[int index] => _meters[index];

    /// <summary>Tells the user something while the line is shown.</summary>
    public void Say(string message)
    {
        lock (_lock)
        {
            _line.Clear();
            _console.Say(message);
        }
    }

    /// <summary>Takes the line away.</summary>
    public void Dispose()
    {
        _timer?.Dispose();
        lock (_lock)
        {
            _over = true;
            _line.Clear();
        }
    }

    private void Draw()
    {
        lock (_lock)
        {
            if (!_over)
            {
                _line.Show(WorkText.Of(State(), _line.Width));
            }
        }
    }

    private WorkState State() => new()
    {
        Elapsed = _console.Clock.GetElapsedTime(_began),
        BytesRead = _meters.Sum(m => m.Read),
        BytesTotal = Array.TrueForAll(_meters, m => m.Total is not null) ? _meters.Sum(m => m.Total) : null,
        Events = _meters.Sum(m => m.Events),
        Findings = _meters.Sum(m => m.Findings),
        Done = _meters.Count(m => m.IsDone),
        Captures = _meters.Length,
        Name = Array.Find(_meters, m => m.IsUnderWay)?.Name,
    };
}
