using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>A process that the OOM killer killed.</summary>
internal sealed record OomVictimDocument(string Task, long? AnonRssKb, long? FileRssKb, long? ShmemRssKb, int? OomScoreAdj)
{
    public static OomVictimDocument Of(OomVictim victim) =>
        new(OomWords.Task(victim.Comm, victim.Pid)!, victim.AnonRssKb, victim.FileRssKb, victim.ShmemRssKb, victim.OomScoreAdj);
}
