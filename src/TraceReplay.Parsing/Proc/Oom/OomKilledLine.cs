namespace TraceReplay.Parsing;

/// <summary>
/// <c>Out of memory: Killed process 225 (hog) total-vm:594668kB, anon-rss:…kB, …</c> and <c>Memory cgroup out of memory: Killed …</c>
/// (__oom_kill_process, mm/oom_kill.c). Kernels before 5.2 have it without the words before it.
/// </summary>
internal static class OomKilledLine
{
    private const string Killed = "Killed process ";
    private const string Memcg = "Memory cgroup out of memory";

    /// <summary>Whether a line is it: other programs kill and log too, but do not measure.</summary>
    public static bool Is(string text) =>
        text.Contains(Killed, StringComparison.Ordinal) && text.Contains("total-vm:", StringComparison.Ordinal);

    /// <summary>Whether it speaks of a cgroup; null when it has no words before it.</summary>
    public static bool? IsMemcg(string text) => text switch
    {
        _ when text.StartsWith(Memcg, StringComparison.Ordinal) => true,
        _ when text.StartsWith("Out of memory", StringComparison.Ordinal) => false,
        _ => null,
    };

    /// <summary>Reads it; null when it has no pid.</summary>
    public static OomVictim? Read(OomVictim victim, LogLine line, LogFields fields)
    {
        int start = line.Text.IndexOf(Killed, StringComparison.Ordinal) + Killed.Length;
        if (TaskInLine.At(line.Text, start, ") total-vm:", "), UID") is not { } task)
        {
            fields.NumberAt(start, "pid");
            return null;
        }

        return victim with
        {
            Time = line.Time,
            Pid = task.Pid,
            Comm = task.Comm,
            TotalVmKb = fields.Number("total-vm:", task.End),
            AnonRssKb = fields.Number("anon-rss:", task.End),
            FileRssKb = fields.Number("file-rss:", task.End),
            ShmemRssKb = fields.Number("shmem-rss:", task.End),
            Uid = fields.Number("UID:", task.End),
            PgtablesKb = fields.Number("pgtables:", task.End),
            OomScoreAdj = fields.Int("oom_score_adj:", task.End),
        };
    }
}
