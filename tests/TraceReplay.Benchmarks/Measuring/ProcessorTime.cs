namespace TraceReplay.Benchmarks;

/// <summary>The processor time of this process and of the children that it waited for, from /proc/self/stat.</summary>
internal static class ProcessorTime
{
    // utime, stime, cutime and cstime are fields 14 to 17; the count begins anew behind the name, which is field 2.
    private const int First = 14 - 3;

    // USER_HZ, which is 100 on every architecture that .NET runs on.
    private static readonly TimeSpan Tick = TimeSpan.FromMilliseconds(10);

    /// <summary>All of it up to this moment, in steps of 10 ms.</summary>
    public static TimeSpan Now()
    {
        string stat = File.ReadAllText("/proc/self/stat");
        string[] fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
        return Tick * fields.Skip(First).Take(4).Sum(long.Parse);
    }
}
