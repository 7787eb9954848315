using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Knows the events that perf recorded twice: under memory pressure some of its records come again, the same to the last field.
/// ftrace writes each event once, so there a repeated line is a fault of the trace.
/// </summary>
internal sealed class RepeatFilter(IReadOnlyList<FileAccount> files)
{
    private readonly bool[] _isPerf = [.. files.Select(f => f.Dialect == Dialect.Perf)];
    private readonly Dictionary<int, TraceEvent> _lastOfTask = [];

    /// <summary>Whether any file may hold events twice.</summary>
    public bool IsNeeded { get; } = files.Any(f => f.Dialect == Dialect.Perf);

    public bool IsRepeat(in TraceEvent e) => (uint)e.File < (uint)_isPerf.Length && _isPerf[e.File] && IsRepeatOfTask(e);

    private bool IsRepeatOfTask(in TraceEvent e)
    {
        bool repeat = _lastOfTask.TryGetValue(e.Task.Pid, out TraceEvent last) && last.TellsTheSame(e);
        _lastOfTask[e.Task.Pid] = e;
        return repeat;
    }
}
