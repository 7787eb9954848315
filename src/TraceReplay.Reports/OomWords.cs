using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>OOM kills and the log's reports of them in words.</summary>
internal static class OomWords
{
    /// <summary>A task as kernel people write it, as far as the log tells it.</summary>
    public static string? Task(string? comm, int? pid) => (comm, pid) switch
    {
        (null, null) => null,
        (_, int number) => string.Create(CultureInfo.InvariantCulture, $"{comm}-{number}"),
        _ => comm,
    };

    /// <summary>The victim of a kill; its name is not known where the kernel did not print it.</summary>
    public static string Victim(in OomKill kill, NameTable names) => kill.Comm == 0
        ? string.Create(CultureInfo.InvariantCulture, $"pid {kill.Pid}")
        : string.Create(CultureInfo.InvariantCulture, $"{names[kill.Comm]}-{kill.Pid}");

    public static string Of(OomReportKind kind) => kind switch
    {
        OomReportKind.OutOfMemory => "out_of_memory",
        OomReportKind.AllocationFailure => "allocation_failure",
        _ => "mem_info",
    };
}
