using TraceReplay.Events;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>An OOM kill.</summary>
internal sealed record OomKillDocument(string? Time, long Line, string By, long Pid, string? Comm, bool Memcg)
{
    public static OomKillDocument Of(OomKill kill, NameTable names) => new(
        RecordingDocument.TimeOrNull(kill.Time), kill.Line, names.Format(kill.By), kill.Pid, kill.Comm == 0 ? null : names[kill.Comm], kill.IsMemcg);
}
