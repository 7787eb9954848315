namespace TraceReplay.Parsing;

/// <summary>
/// <c>oom_reaper: reaped process 225 (hog), now anon-rss:0kB, file-rss:0kB, shmem-rss:0kB</c> and
/// <c>oom_reaper: unable to reap pid:225 (hog)</c> (mm/oom_kill.c).
/// </summary>
internal static class OomReaperLine
{
    private const string Reaped = "oom_reaper: reaped process ";
    private const string Unable = "oom_reaper: unable to reap pid:";

    /// <summary>Whether a line is one of the two.</summary>
    public static bool Is(string text) =>
        text.StartsWith(Reaped, StringComparison.Ordinal) || text.StartsWith(Unable, StringComparison.Ordinal);

    /// <summary>Reads it; null when it has no pid.</summary>
    public static OomReap? Read(OomReap reap, LogLine line, LogFields fields)
    {
        bool reaped = line.Text.StartsWith(Reaped, StringComparison.Ordinal);
        int start = reaped ? Reaped.Length : Unable.Length;
        if (TaskInLine.At(line.Text, start, "), now ") is not { } task)
        {
            fields.NumberAt(start, "pid");
            return null;
        }

        return reap with
        {
            Time = line.Time,
            Pid = task.Pid,
            Comm = task.Comm,
            IsReaped = reaped,
            AnonRssKb = fields.Number("anon-rss:", task.End),
            FileRssKb = fields.Number("file-rss:", task.End),
            ShmemRssKb = fields.Number("shmem-rss:", task.End),
        };
    }
}
