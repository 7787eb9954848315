using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>
/// The return of out_of_memory, which a probe shows: it comes after the kills of its call, and tells for whom they were. Its callers hold
/// oom_lock (mark_oom_victim, mm/oom_kill.c:759 of 6.1.192, :755 of 6.12.107, :745 of 7.2.13), so no other task's return lies between a kill and its own.
/// </content>
internal sealed partial class OomReplay
{
    private const int TrackedFiles = 64;

    // The first kill since out_of_memory returned last.
    private TraceEvent _mark;
    private bool _isOpen;

    // The files that showed events, by bit, and those that did before the kill.
    private ulong _files;
    private ulong _filesBefore;

    /// <summary>Events were lost: a return may be among them.</summary>
    public void Forget() => (_isOpen, _files) = (false, 0);

    private void Open(in TraceEvent e)
    {
        bool isSame = _isOpen && _mark.Task == e.Task;
        if (!isSame && e.Task.IsKnown && e.Time.Format != TimeFormat.None)
        {
            (_mark, _isOpen, _filesBefore) = (e, true, _files);
        }
    }

    // What the task that killed does only once out_of_memory has returned: the return was not recorded.
    private void Leave(in TraceEvent e, TaskState task)
    {
        bool isBack = e.Kind is EventKind.DirectReclaimBegin or EventKind.MemcgReclaimBegin or EventKind.ReclaimRetryZone or EventKind.CompactRetry;
        if (isBack && e.Task.Pid == _mark.Task.Pid)
        {
            (_isOpen, task.Killed) = (false, false);
        }
    }

    private void Return(in TraceEvent e, OomScope scope)
    {
        if (!_isOpen || !e.Task.IsKnown || e.Time.Format == TimeFormat.None)
        {
            return;
        }

        _isOpen = false;
        if (_mark.Task.Pid == e.Task.Pid)
        {
            Settle(scope);
        }
        else if (WasRecorded(e.File))
        {
            Emit(_mark, Clause.KillReturns, Verdict.Diverge, 0, CounterSet.Of(1), default);
        }
    }

    // A probe that was set up only after the kill shows no return of it.
    private bool WasRecorded(int file) => file < TrackedFiles && ((_filesBefore >> file) & 1) != 0;

    // A kill for the machine stands as it was judged; a cgroup's or a person's needs no give-up and has no mask.
    private void Settle(OomScope scope)
    {
        foreach (Decision kill in pending.TakeKills(_mark))
        {
            context.Emit(scope == OomScope.Allocator ? kill : kill with { Verdict = Verdict.Agree, Expected = CounterSet.Of(kill.Observed) });
        }
    }
}
