using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <content>Calls of should_reclaim_retry, stalls and kills.</content>
internal sealed partial class PolicyLanes
{
    /// <summary>A call begins with the zone to come.</summary>
    public void OpenCall(TaskState task)
    {
        LaneTask own = Of(task);
        foreach (RetryLane lane in _retries)
        {
            lane.Open(own);
        }
    }

    /// <summary>The kernel looks at a zone.</summary>
    /// <param name="e">The event.</param>
    /// <param name="task">The task that asks.</param>
    /// <param name="inputs">The inputs of its watermark check.</param>
    /// <param name="facts">What is known of the zone.</param>
    /// <param name="reading">What zone_lru read just before; of another zone, or none, where it did not.</param>
    public void Zone(in TraceEvent e, TaskState task, in WatermarkInputs inputs, ZoneFacts facts, in ZoneLruReading reading)
    {
        if (_retries.Length == 0)
        {
            return;
        }

        LaneTask own = Of(task);
        Fill(own, e, task, inputs, facts, reading);
        foreach (RetryLane lane in _retries)
        {
            lane.Zone(own, _frame);
        }
    }

    /// <summary>A call is over in which no zone passed.</summary>
    public void CloseCall(TaskState task, bool retries)
    {
        if (_retries.Length == 0)
        {
            return;
        }

        LaneTask own = Of(task);
        FillCall(own, task, own.Zone.Shown.Order);
        foreach (RetryLane lane in _retries)
        {
            lane.Close(own, _frame, retries);
        }
    }

    /// <summary>The 17th loop without progress, which shows no zone.</summary>
    public void SilentCall(TaskState task)
    {
        if (_retries.Length == 0)
        {
            return;
        }

        FillCall(Of(task), task, task.Order);
        _frame[PolicyInput.SwapFree] = Quantity.UnknownSize;
        foreach (RetryLane lane in _retries)
        {
            lane.Silent(Of(task), task.LastReclaimEnd, _frame);
        }
    }

    /// <summary>A stall ends.</summary>
    public void EndStall(TaskState task, StallEpisode stall, StallEnd end)
    {
        foreach (RetryLane lane in _retries)
        {
            lane.EndStall(Of(task), stall, end);
        }
    }

    /// <summary>The OOM killer chooses a victim.</summary>
    public void Kill(in OomKill kill)
    {
        foreach (PolicyLane lane in _lanes)
        {
            lane.Oom.AddKill(kill);
        }
    }

    private void Fill(LaneTask own, in TraceEvent e, TaskState task, in WatermarkInputs inputs, ZoneFacts facts, in ZoneLruReading reading)
    {
        ZoneMoment zone = own.Zone;
        zone.Show(e, task.Gfp, inputs, facts.HighatomicLimit);
        bool isOfZone = reading.Zone == zone.Zone && reading.Node == e[Field.Node];
        zone.Split = ZoneSplit.Of(_recorded, zone.Reclaimable, zone.Free, isOfZone ? reading : ZoneLruReading.None, _machine);
        zone.SwapFree = isOfZone && reading.NrSwapPages is long pages ? Quantity.Exactly(pages) : Quantity.UnknownSize;
        FillCall(own, task, zone.Shown.Order);
        FillZone(zone, facts);
    }

    private void FillZone(ZoneMoment zone, ZoneFacts facts)
    {
        _frame[PolicyInput.ZoneFile] = zone.Split.File;
        _frame[PolicyInput.ZoneAnon] = zone.Split.Anon;
        _frame[PolicyInput.ZoneLru] = zone.Split.Lru;
        _frame[PolicyInput.ZoneFree] = Quantity.Exactly(zone.Free);
        _frame[PolicyInput.ZoneReclaimable] = Quantity.Exactly(zone.Reclaimable);
        _frame[PolicyInput.ZoneMin] = Quantity.Exactly(zone.Inputs.Mark);
        _frame[PolicyInput.ZoneManaged] = facts.Managed is long managed ? Quantity.Exactly(managed) : Quantity.UnknownSize;
        _frame[PolicyInput.ZoneName] = zone.Zone == Events.Zone.Unknown ? Quantity.UnknownSize : Quantity.Exactly((double)zone.Zone);
    }

    private void FillCall(LaneTask own, TaskState task, long order)
    {
        _frame[PolicyInput.Order] = Quantity.Exactly(order);
        _frame[PolicyInput.SwapFree] = own.Zone.SwapFree;
        own.Reclaim.Fill(_frame, task.Call.IsOpen ? task.Call.NrReclaimed : task.NrReclaimed, _kinds.Has(EventKind.LruShrinkInactive));
    }
}
