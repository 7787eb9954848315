using System.Runtime.CompilerServices;
using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>The lines that wait for an explanation. There are few, and none for long.</summary>
internal sealed class Suspects(InvariantLedger ledger)
{
    private readonly List<Suspect> _waiting = [];

    public void Add(Suspect suspect) => _waiting.Add(suspect);

    /// <summary>Time goes on: what was not explained within the slack breaks its invariant.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Pass(TraceTime now)
    {
        if (_waiting.Count > 0)
        {
            Accuse(now);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Accuse(TraceTime now)
    {
        while (_waiting.Count > 0 && Slack.IsLater(now, _waiting[0].Event.Time))
        {
            Suspect guilty = _waiting[0];
            _waiting.RemoveAt(0);
            ledger.Break(guilty.Invariant, guilty.Event, guilty.Message, guilty.Expected, guilty.Actual);
        }
    }

    /// <summary>A line came that explains those of a node that wait for it; not those of its own task, whose lines are in order.</summary>
    public void Explain(int node, Awaited by, TaskId task)
    {
        for (int i = _waiting.Count - 1; i >= 0; i--)
        {
            if (_waiting[i].Node == node && _waiting[i].Awaited == by && _waiting[i].Event.Task.Pid != task.Pid)
            {
                _waiting.RemoveAt(i);
                ledger.Tolerate(Quirk.CounterLineLate);
            }
        }
    }

    /// <summary>Events were lost, the explanation maybe among them.</summary>
    public void Forget() => _waiting.Clear();
}
