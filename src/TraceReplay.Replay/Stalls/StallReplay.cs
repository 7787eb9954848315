using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>
/// The allocator's slow path by task: direct reclaim, should_reclaim_retry, the OOM killer
/// (<c>__alloc_pages_slowpath</c>, mm/page_alloc.c:4271 of 6.12.107, :4781 of 7.2.13).
/// </summary>
internal sealed partial class StallReplay(PolicyContext context, TaskTable tasks, PendingDecisions pending, PolicyLanes? lanes, bool keepsEpisodes)
{
    /// <summary>The kinds of events that <see cref="OnEvent"/> looks at.</summary>
    public static readonly KindSet Kinds = new(
        EventKind.KswapdWake, EventKind.KswapdSleep, EventKind.BalancePgdatBegin, EventKind.BalancePgdatEnd, EventKind.DirectReclaimBegin,
        EventKind.DirectReclaimEnd, EventKind.MemcgReclaimBegin, EventKind.MemcgReclaimEnd, EventKind.WakeupKswapd, EventKind.KswapdReclaimFail,
        EventKind.KswapdClearHopeless, EventKind.ReclaimRetryZone, EventKind.MarkVictim, EventKind.UnreserveHighatomic, EventKind.OutOfMemory,
        EventKind.CompactRetry, EventKind.ZoneLru, EventKind.SetupPerZoneWmarks);

    private readonly List<StallEpisode> _episodes = [];
    private readonly List<OomKill> _kills = [];

    // Most stalls end before should_reclaim_retry is called: such an episode is used again, so that a reclaim allocates nothing.
    private StallEpisode? _spare;

    /// <summary>The stalls in which should_reclaim_retry was called, in the order of their first lines; none where they are not kept.</summary>
    public IReadOnlyList<StallEpisode> Episodes => _episodes;

    public IReadOnlyList<OomKill> Kills => _kills;

    /// <summary>Stalls that ended before should_reclaim_retry was ever called.</summary>
    public long ShortStalls { get; private set; }

    public void OnEvent(in TraceEvent e, TaskState task)
    {
        switch (e.Kind)
        {
            case EventKind.KswapdWake or EventKind.KswapdSleep or EventKind.BalancePgdatBegin or EventKind.BalancePgdatEnd:
                EmitNodeListed(e, DecisionSite.BalancePgdat);
                task.IsKswapd = e.Task.IsKnown && context.Names.KswapdNode(e.Task) == e[Field.Node];
                break;
            case EventKind.DirectReclaimBegin:
                EmitKswapdAllocates(e, task);
                BeginReclaim(e, task);
                break;
            case EventKind.DirectReclaimEnd:
                EndReclaim(e, task);
                break;
            case EventKind.MemcgReclaimBegin or EventKind.MemcgReclaimEnd:
                Memcg(e, task, begins: e.Kind == EventKind.MemcgReclaimBegin);
                break;
            case EventKind.WakeupKswapd:
                EmitNodeListed(e, DecisionSite.WakeupKswapd);
                break;
            case EventKind.KswapdReclaimFail or EventKind.KswapdClearHopeless:
                EmitNodeListed(e, DecisionSite.KswapdFailures);
                break;
            case EventKind.ReclaimRetryZone:
                EmitNodeListed(e, DecisionSite.ShouldReclaimRetry);
                RetryZone(e, task);
                break;
            case EventKind.MarkVictim:
                Kill(e, task);
                break;
            case EventKind.UnreserveHighatomic:
                Unreserve(e, task);
                break;
            case EventKind.OutOfMemory:
                // Neither sysrq nor kswapd asks in the name of an allocation.
                GaveUp(task, shown: e[Field.Memcg] == 0 && e[Field.Order] >= 0);
                StartAnewAfterKiller(e, task);
                break;
            case EventKind.CompactRetry:
                CompactRetry(e, task);
                break;
            case EventKind.ZoneLru:
                task.Lru = ZoneLruReading.Of(e);
                break;
            case EventKind.SetupPerZoneWmarks when e.Has(Field.Zone) && e.Has(Field.WatermarkMin) && e.Has(Field.WatermarkHigh):
                context.Machine.SetMarks((int)e[Field.Node], (Zone)e[Field.Zone], e[Field.WatermarkMin], e[Field.WatermarkHigh]);
                break;
        }
    }

    /// <summary>The capture is over: what is open stays open, and is not judged.</summary>
    public void Complete()
    {
        foreach (TaskState task in tasks.All)
        {
            CloseCall(task, isOver: false);
            bool allocated = task.AwaitsCall && task.Progress == Tri.True;
            bool gaveUp = !task.AwaitsCall && task.GaveUp == Tri.True;
            EndEpisode(task, allocated ? StallEnd.Allocated : gaveUp ? StallEnd.GaveUp : StallEnd.CutOff);
        }

        _episodes.Sort((a, b) => a.FirstLine.CompareTo(b.FirstLine));
    }

    /// <summary>Events were lost: stalls under way are cut off there.</summary>
    public void Forget()
    {
        foreach (TaskState task in tasks.All)
        {
            CloseCall(task, isOver: false);
            EndEpisode(task, StallEnd.CutOff);
            task.Forget();
        }

        tasks.Reclaiming = 0;
    }

    private void BeginReclaim(in TraceEvent e, TaskState task)
    {
        CloseCall(task, isOver: true);
        ResolveUncalled(e, task);
        GfpFlags gfp = e.Has(Field.GfpFlags) ? (GfpFlags)e[Field.GfpFlags] : GfpFlags.Unknown;
        long order = e[Field.Order];
        bool sameAsBefore = task.Order == order && task.Gfp == gfp;
        if (!sameAsBefore && task.Order >= 0)
        {
            // Another order or mask is another allocation, and its __alloc_pages_slowpath starts at 0.
            (task.LoopsBefore, task.LoopsKnown) = (CounterSet.Zero, true);
            (task.CompactStates, task.CallOrder) = (CompactRetryStates.Start, -1);
            EndEpisode(task, StallEnd.Allocated);
        }

        (task.Order, task.Gfp) = (order, gfp);
        EmitReclaimEntered(e, gfp, order);
        task.MemcgReclaim = false;
        task.ReclaimedForCompaction = Tri.False;
        SetReclaiming(task, true);
        task.Episode ??= BeginEpisode(e, task);
        task.Episode.Reclaims++;
        task.Episode.LastTime = e.Time;
    }

    private void EndReclaim(in TraceEvent e, TaskState task)
    {
        SetReclaiming(task, false);
        task.ReclaimSeen = true;
        task.AwaitsCall = true;
        (task.ReclaimedForCompaction, task.Unreserved) = (Tri.True, Tri.Unknown);
        task.NrReclaimed = e[Field.NrReclaimed];
        task.Progress = Kleene.Known(task.NrReclaimed > 0);
        task.LastReclaimEnd = EventOrigin.Of(e);
        if (task.Episode is StallEpisode episode)
        {
            episode.Reclaimed += task.NrReclaimed;
            episode.LastTime = e.Time;
        }
    }

    private void Unreserve(in TraceEvent e, TaskState task)
    {
        bool freed = e[Field.Ret] != 0;
        bool forced = e[Field.Force] != 0;
        context.Machine.HighatomicMoved |= freed;
        task.Unreserved = forced ? Kleene.Known(freed) : task.Unreserved;
        bool failed = task.Call is { IsOpen: true, Passed: false };
        GaveUp(task, shown: forced);
        if (failed && forced && !freed)
        {
            StartAnew(task);
        }

        if (freed && forced)
        {
            // should_reclaim_retry returns what this returned: a retry although no zone passed.
            task.GaveUp = Tri.Unknown;
            context.Coverage.Hit(Branch.SlowpathHighatomic);
        }
    }

    private void Memcg(in TraceEvent e, TaskState task, bool begins)
    {
        if (begins)
        {
            // A charge comes after its allocation (__memcg_kmem_charge_page, try_charge_memcg), so that the one before is over.
            CloseCall(task, isOver: true);
            ResolveUncalled(e, task);
        }

        task.MemcgReclaim = true;
        SetReclaiming(task, begins);
    }

    private void SetReclaiming(TaskState task, bool reclaiming)
    {
        tasks.Reclaiming += (reclaiming ? 1 : 0) - (task.InReclaim ? 1 : 0);
        task.InReclaim = reclaiming;
    }

    private void Kill(in TraceEvent e, TaskState task)
    {
        CloseCall(task, isOver: true);
        ResolveUncalled(e, task);
        var kill = new OomKill(e.Time, e.File, e.Line, task.Task, e[Field.Pid], e.Has(Field.Comm) ? (int)e[Field.Comm] : 0, task.MemcgReclaim);
        _kills.Add(kill);
        lanes?.Kill(kill);
        if (task.MemcgReclaim || !task.ReclaimSeen)
        {
            return;
        }

        if (task.GaveUp == Tri.False)
        {
            // Without memcg events, the kill may be that of a cgroup's limit, which needs no give-up.
            Decision early = ShowCall(EventOrigin.Of(e), Clause.KillAfterRetry, Verdict.Diverge, observed: 1, CounterSet.Zero, default);
            pending.Add(new PendingDecision(early, EventKind.MemcgReclaimBegin, MissingInputs.OomScope));
        }

        if (task.Episode is StallEpisode episode)
        {
            episode.VictimPid = e[Field.Pid];
            episode.LastTime = e.Time;
        }

        EndEpisode(task, StallEnd.OomKill);
        (task.LoopsBefore, task.LoopsKnown) = (CounterSet.Zero, true);
    }

    private StallEpisode BeginEpisode(in TraceEvent e, TaskState task)
    {
        StallEpisode episode = _spare ?? new StallEpisode();
        _spare = null;
        episode.Begin(e, task.Task);
        return episode;
    }

    private void EndEpisode(TaskState task, StallEnd end)
    {
        if (task.Episode is not StallEpisode episode)
        {
            return;
        }

        episode.End = end;
        task.Episode = null;
        lanes?.EndStall(task, episode, end);
        if (episode.Calls == 0)
        {
            ShortStalls++;
            _spare = episode;
        }
        else if (keepsEpisodes)
        {
            _episodes.Add(episode);
        }
    }

    private void Emit(in TraceEvent e, DecisionSite site, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values) =>
        context.Emit(e, site, clause, verdict, observed, expected, values);

    private static Decision ShowCall(in EventOrigin origin, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values) =>
        Decision.At(origin, DecisionSite.ShouldReclaimRetry, clause, verdict, observed, expected, values);
}
