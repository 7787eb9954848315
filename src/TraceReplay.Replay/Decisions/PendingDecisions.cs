using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// Keeps divergences until the whole capture tells which kinds of events are recorded, so that the order of unrelated tasks cannot
/// change a verdict. These are rare; where they are not, the kind is not recorded, and the rest need not be kept. Another policy's
/// horizon needs its decisions in their order, and takes what is known so far.
/// </summary>
internal sealed class PendingDecisions(PolicyContext context)
{
    private const int MostPending = 4096;

    private readonly List<PendingDecision> _pending = [];

    public void Add(in PendingDecision pending)
    {
        if (context.IsNative && _pending.Count < MostPending)
        {
            _pending.Add(pending);
        }
        else
        {
            Resolve(pending);
        }
    }

    /// <summary>Takes out what waits, since a mark_victim of the task that made it, for whether a kill was a cgroup's.</summary>
    public IReadOnlyList<Decision> TakeKills(in TraceEvent mark)
    {
        (int file, long line, TaskId task) = (mark.File, mark.Line, mark.Task);
        bool IsOfKill(PendingDecision p) =>
            p.Missing == MissingInputs.OomScope && p.Decision.Task.Pid == task.Pid && p.Decision.File == file && p.Decision.Line >= line;

        Decision[] kills = [.. _pending.Where(IsOfKill).Select(p => p.Decision)];
        _pending.RemoveAll(IsOfKill);
        return kills;
    }

    /// <summary>The capture is over.</summary>
    public void Complete() => _pending.ForEach(Resolve);

    private void Resolve(PendingDecision pending) => context.Emit(context.Kinds.Has(pending.Needs)
        ? pending.Decision
        : pending.Decision with { Verdict = Verdict.Undetermined(pending.Missing) });
}
