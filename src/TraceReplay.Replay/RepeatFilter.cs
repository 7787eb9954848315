using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>
/// Knows the events that perf recorded twice: under memory pressure some of its records come again, the same to the last field.
/// ftrace writes each event once, so there a repeated line is a fault of the trace.
/// </summary>
internal sealed class RepeatFilter(IReadOnlyList<FileAccount> files)
{
    private readonly FileAccount[] _files = [.. files];
    private readonly Dictionary<int, TraceEvent> _lastOfTask = [];

    public bool IsRepeat(in TraceEvent e)
    {
        return (uint)e.File < (uint)_files.Length && _files[e.File].Dialect == Dialect.Perf && IsRepeatOfTask(e);
    }

    private bool IsRepeatOfTask(in TraceEvent e)
    {
        bool repeat = _lastOfTask.TryGetValue(e.Task.Pid, out TraceEvent last) && last.TellsTheSame(e);
        _lastOfTask[e.Task.Pid] = e;
        return repeat;
    }
}
