using System.Runtime.CompilerServices;
using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// The OOM reaper: woken 2 s after the kill, it tries a victim up to ten times (<c>oom_reaper</c>, mm/oom_kill.c:644 of 6.12.107). It is one
/// thread, so what it began it ends before anything else.
/// </summary>
internal sealed class ReaperReplay(PolicyContext context)
{
    private const long None = -1;

    // Interrupts may hold the timer up, but not for as long again: the mark lies in a recording that shows this much before the wake-up.
    private const long HoldsMark = 2 * OomReaperModel.OomReaperDelay;

    private readonly Dictionary<long, VictimState> _victims = [];
    private long _reaping = None;

    // Since when no event was lost.
    private TraceTime _since = TraceTime.None;

    /// <summary>Takes the time of any event: from the first on, a mark is in the recording.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void NoteTime(TraceTime time)
    {
        if (_since.Format == TimeFormat.None)
        {
            _since = time;
        }
    }

    public void OnEvent(in TraceEvent e)
    {
        switch (e.Kind)
        {
            case EventKind.MarkVictim:
                Mark(e, Of(e));
                break;
            case EventKind.WakeReaper:
                Wake(e, Of(e));
                break;
            case EventKind.StartTaskReaping:
                Try(e, Of(e));
                _reaping = e[Field.Pid];
                context.Coverage.Hit(Branch.ReaperReaps);
                break;
            case EventKind.SkipTaskReaping:
                Try(e, Of(e));
                context.Coverage.Hit(Branch.ReaperSkips);
                break;
            case EventKind.FinishTaskReaping:
                Finish(e);
                break;
        }
    }

    /// <summary>Events were lost.</summary>
    public void Forget()
    {
        _victims.Clear();
        _reaping = None;
        _since = TraceTime.None;
    }

    private VictimState Of(in TraceEvent e)
    {
        long pid = e[Field.Pid];
        if (!_victims.TryGetValue(pid, out VictimState? victim))
        {
            _victims[pid] = victim = new VictimState();
        }

        return victim;
    }

    private static void Mark(in TraceEvent e, VictimState victim)
    {
        (victim.Marked, victim.IsMarked) = (e.Time, true);
        (victim.Wakes, victim.Tries) = (0, 0);
    }

    private void Wake(in TraceEvent e, VictimState victim)
    {
        if (++victim.Wakes > 1)
        {
            // The mm is queued once (MMF_OOM_REAP_QUEUED), so a second wake-up belongs to another kill.
            Verdict twice = victim.IsMarked ? Verdict.Diverge : Verdict.Undetermined(MissingInputs.EventBefore);
            Emit(e, Clause.ReaperWokenTwice, twice, victim.Wakes, CounterSet.Of(1));
        }

        bool timed = victim.IsMarked && e.Time.IsSeconds && victim.Marked.IsSeconds;
        Tri may = timed ? OomReaperModel.MayWake(e.Time.Value - victim.Marked.Value)
            : IsUnmarked(e, victim) ? Tri.False : Tri.Unknown;
        MissingInputs missing = timed ? MissingInputs.Jiffies : MissingInputs.EventBefore;
        Emit(e, Clause.ReaperWoken, Verdict.Of(may, observed: true, missing), 1, CounterSet.OfTruth(may));
        context.Coverage.Hit(Branch.ReaperWakes);
        victim.Tries = 0;
    }

    // queue_oom_reaper follows mark_oom_victim of the same task, in all kernels (mm/oom_kill.c:954 and :998 of 6.12.107).
    private bool IsUnmarked(in TraceEvent e, VictimState victim) => !victim.IsMarked && context.Kinds.Has(EventKind.MarkVictim)
        && e.Time.IsSeconds && _since.IsSeconds && e.Time.Value - _since.Value > HoldsMark;

    private void Try(in TraceEvent e, VictimState victim)
    {
        if (_reaping != None)
        {
            Emit(e, Clause.ReaperFinish, Verdict.Diverge, 0, CounterSet.Of(1));
            _reaping = None;
        }

        // The wake-up is missed only where wake-ups are recorded and the kill lies in the capture.
        bool missed = victim is { Wakes: 0, IsMarked: true } && context.Kinds.Has(EventKind.WakeReaper);
        Verdict woken = victim.Wakes > 0 ? Verdict.Agree : missed ? Verdict.Diverge : Verdict.Undetermined(MissingInputs.EventBefore);
        Emit(e, Clause.ReaperTry, woken, 1, victim.Wakes > 0 ? CounterSet.Of(1) : missed ? CounterSet.Zero : CounterSet.UpTo(1));

        victim.Tries++;
        if (victim.Tries > OomReaperModel.MaxOomReapRetries)
        {
            Verdict tries = victim.Wakes > 0 ? Verdict.Diverge : Verdict.Undetermined(MissingInputs.EventBefore);
            Emit(e, Clause.ReaperTries, tries, victim.Tries, CounterSet.UpTo(OomReaperModel.MaxOomReapRetries));
        }
        else if (victim.Tries > 1)
        {
            context.Coverage.Hit(victim.Tries == OomReaperModel.MaxOomReapRetries ? Branch.ReaperGivesUp : Branch.ReaperTriesAgain);
        }
    }

    private void Finish(in TraceEvent e)
    {
        // One that began before the capture, or before events were lost, has no start here.
        bool known = _victims.TryGetValue(e[Field.Pid], out VictimState? victim) && victim.Wakes > 0;
        Verdict verdict = _reaping == e[Field.Pid] ? Verdict.Agree
            : known || _reaping != None ? Verdict.Diverge : Verdict.Undetermined(MissingInputs.EventBefore);
        Emit(e, Clause.ReaperStart, verdict, verdict.Kind == VerdictKind.Agree ? 1 : 0, CounterSet.Of(1));
        _reaping = None;
    }

    private void Emit(in TraceEvent e, Clause clause, Verdict verdict, long observed, CounterSet expected) =>
        context.Emit(Decision.At(EventOrigin.Of(e), DecisionSite.OomReaper, clause, verdict, observed, expected, new ClauseValues(e[Field.Pid])));
}
