using TraceReplay.Events;

namespace TraceReplay.Replay;

/// <summary>What a policy changes about one node's kswapd.</summary>
/// <param name="node">The node.</param>
public sealed class NodeChanges(int node)
{
    private readonly List<KswapdStop> _stops = [];
    private readonly Dictionary<(int Comm, ClearReason Reason, bool Memcg), (long Count, long Hopeless)> _refused = [];

    /// <summary>The node.</summary>
    public int Node { get; } = node;

    /// <summary>Runs of balance_pgdat that the machine made.</summary>
    public long Runs { get; internal set; }

    /// <summary>Of these: runs that the policy's kswapd does not make, because it is stopped.</summary>
    public long RunsAvoided { get; private set; }

    /// <summary>Of these: runs of which nothing recorded tells whether the policy's kswapd makes them.</summary>
    public long RunsUndetermined { get; internal set; }

    /// <summary>How long the avoided runs lasted, ns, from the first to the last event of each; the time kswapd slept in them is in it.</summary>
    public long Nanoseconds { get; private set; }

    /// <summary>Pages that shrink_inactive_list scanned in the avoided runs.</summary>
    public long Scanned { get; private set; }

    /// <summary>Pages that it reclaimed in them.</summary>
    public long Reclaimed { get; private set; }

    /// <summary>Whether the trace shows what runs scan and reclaim.</summary>
    public bool ShowsWork { get; internal set; }

    /// <summary>Resets that policy and kernel make.</summary>
    public long ResetsMade { get; internal set; }

    /// <summary>Resets of the kernel of which nothing recorded tells whether the policy makes them.</summary>
    public long ResetsUndetermined { get; internal set; }

    /// <summary>Reclaims after which the policy resets a counter that the kernel left as it was.</summary>
    public long ResetsAdded { get; internal set; }

    /// <summary>Times at which the kernel's kswapd stopped and the policy's does not.</summary>
    public long StopsRefused { get; internal set; }

    /// <summary>Whether pages freed from a per-CPU list may have ended a stop, which nothing records.</summary>
    public bool MayResetOnFree { get; internal set; }

    /// <summary>The times in which the policy's kswapd is stopped.</summary>
    public IReadOnlyList<KswapdStop> Stops => _stops;

    /// <summary>Time of the last event of the trace.</summary>
    public TraceTime LastTime { get; internal set; }

    /// <summary>The resets that the kernel made and the policy refuses, by task and reason, most first; of as many those whose first came first.</summary>
    public IReadOnlyList<RefusedResets> Refused =>
        [.. _refused.Select(r => new RefusedResets(r.Key.Comm, r.Key.Reason, r.Key.Memcg, r.Value.Count, r.Value.Hopeless))
            .OrderByDescending(r => r.Count).ThenBy(r => r.Reason).ThenBy(r => r.IsMemcg)];

    internal void Avoid(in KswapdRun run)
    {
        RunsAvoided++;
        Nanoseconds += run.Nanoseconds;
        Scanned += run.Scanned;
        Reclaimed += run.Reclaimed;
        if (_stops.Count > 0)
        {
            _stops[^1].RunsAvoided++;
        }
    }

    internal void Refuse(TaskId task, ClearReason reason, bool memcg, bool hopeless)
    {
        (int, ClearReason, bool) key = (task.Comm, reason, memcg);
        (long count, long stopped) = _refused.GetValueOrDefault(key);
        _refused[key] = (count + 1, stopped + (hopeless ? 1 : 0));
    }

    internal void Stop(KswapdStop stop) => _stops.Add(stop);
}
