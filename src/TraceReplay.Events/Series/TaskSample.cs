namespace TraceReplay.Events;

/// <summary>A process at one moment.</summary>
/// <param name="Pid">Its pid.</param>
/// <param name="Comm">Its name.</param>
/// <param name="OomScoreAdj">/proc/PID/oom_score_adj.</param>
/// <param name="RssPages">Its resident pages (/proc/PID/statm, the second number).</param>
/// <param name="Cgroup">Its cgroup; null where the recorder did not look.</param>
public sealed record TaskSample(int Pid, string Comm, int OomScoreAdj, long RssPages, string? Cgroup);
