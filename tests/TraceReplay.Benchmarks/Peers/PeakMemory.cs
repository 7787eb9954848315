namespace TraceReplay.Benchmarks;

/// <summary>The most memory that a process had.</summary>
internal static class PeakMemory
{
    private const string Key = "VmHWM:";

    /// <summary>Of this process, in kB.</summary>
    public static long OfThisProcess() => OfStatus(File.ReadLines("/proc/self/status")) ?? throw new InvalidDataException($"/proc/self/status has no {Key}");

    /// <summary>From /proc/PID/status, in kB: <c>VmHWM:	  123456 kB</c>; null where the process has no memory any more.</summary>
    public static long? OfStatus(IEnumerable<string> status)
    {
        string? line = status.FirstOrDefault(l => l.StartsWith(Key, StringComparison.Ordinal));
        return line is null ? null : long.Parse(line[Key.Length..^"kB".Length].Trim());
    }
}
