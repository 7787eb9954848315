using System.Globalization;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The log's reports in words.</summary>
internal static class OomWords
{
    /// <summary>A task as kernel people write it, as far as the log tells it.</summary>
    public static string? Task(string? comm, int? pid) => (comm, pid) switch
    {
        (null, null) => null,
        (_, int number) => string.Create(CultureInfo.InvariantCulture, $"{comm}-{number}"),
        _ => comm,
    };

    public static string Of(OomReportKind kind) => kind switch
    {
        OomReportKind.OutOfMemory => "out_of_memory",
        OomReportKind.AllocationFailure => "allocation_failure",
        _ => "mem_info",
    };
}
