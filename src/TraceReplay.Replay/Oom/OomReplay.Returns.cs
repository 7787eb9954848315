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

    // The first kill since out_of_memory returned last, the number of the last one, and who killed.
    private TraceEvent _mark;
    private long _lastMark;
    private TaskState? _killer;

    // Whether out_of_memory returned since events were lost.
    private bool _hasReturned;

    // The files that showed events, by bit, and those that did before the kill.
    private ulong _files;
    private ulong _filesBefore;

    /// <summary>An event of any kind came from a file.</summary>
    public void NoteFile(int file) => _files |= file < TrackedFiles ? 1UL << file : 0;

    /// <summary>Events were lost: a return may be among them.</summary>
    public void Forget() => (_killer, _files, _hasReturned) = (null, 0, false);

    private void Open(in TraceEvent e, TaskState task)
    {
        if (_killer != task)
        {
            bool isOrdered = e.Task.IsKnown && e.Time.Format != TimeFormat.None;
            (_mark, _killer, _filesBefore) = (e, isOrdered ? task : null, _files);
        }

        _lastMark = context.Events;
    }

    // A killer that made another event since is out of out_of_memory, whose return was not recorded, or an interrupt made it.
    private void Return(in TraceEvent e, TaskState task, OomScope scope)
    {
        (TaskState? killer, bool recorded) = (_killer, WasRecorded(e.File));
        (_killer, _hasReturned) = (null, true);
        if (killer is null || killer.LastEvent != _lastMark || !e.Task.IsKnown || e.Time.Format == TimeFormat.None)
        {
            return;
        }

        if (killer == task)
        {
            Settle(scope);
        }
        else if (recorded)
        {
            Emit(_mark, Clause.KillReturns, Verdict.Diverge, 0, CounterSet.Of(1), default);
        }
    }

    // A probe that was set up only after the kill shows no return of it: in a file of its own, or in that of the kill.
    private bool WasRecorded(int file) => file == _mark.File ? _hasReturned : file < TrackedFiles && ((_filesBefore >> file) & 1) != 0;

    // A kill for the machine stands as it was judged; a cgroup's or a person's needs no give-up and has no mask.
    private void Settle(OomScope scope)
    {
        foreach (Decision kill in pending.TakeKills(_mark))
        {
            context.Emit(scope == OomScope.Allocator ? kill : kill with { Verdict = Verdict.Agree, Expected = CounterSet.Of(kill.Observed) });
        }
    }
}
