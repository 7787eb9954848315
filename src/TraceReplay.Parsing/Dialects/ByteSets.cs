using System.Buffers;

namespace TraceReplay.Parsing;

/// <summary>Sets of bytes that lines are searched for.</summary>
internal static class ByteSets
{
    public static readonly SearchValues<byte> DigitsDash = SearchValues.Create("0123456789-"u8);

    public static readonly SearchValues<byte> Tgid = SearchValues.Create("0123456789- "u8);

    public static readonly SearchValues<byte> CpuColumn = SearchValues.Create("CPU:0123456789 "u8);

    public static readonly SearchValues<byte> LowerHex = SearchValues.Create("0123456789abcdef"u8);

    public static readonly SearchValues<byte> FieldName =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-"u8);

    /// <summary>What names of functions are made of, of those too that compilers made.</summary>
    public static readonly SearchValues<byte> Symbol =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.$"u8);

    /// <summary>The letters behind the last colon of a perf event's name.</summary>
    public static readonly SearchValues<byte> PerfModifiers = SearchValues.Create("ukhpPGHSDIWeb"u8);

    /// <summary>The letters of perf's misc column: who was interrupted, and what kind of record it is.</summary>
    public static readonly SearchValues<byte> PerfMisc = SearchValues.Create("KUHGgMESp"u8);

    /// <summary>What trace_print_lat_fmt (kernel/trace/trace_output.c) prints: irqs, need-resched, context, and two depths.</summary>
    public static readonly SearchValues<byte> LatencyFlags = SearchValues.Create("0123456789abcdefDNnBLlpXhHsSzZ."u8);

    /// <summary>The first of those letters, which is no digit: trace_print_lat_fmt's irqs_off, <c>X</c> of older kernels.</summary>
    public static readonly SearchValues<byte> IrqFlags = SearchValues.Create("Ddb.X"u8);

    /// <summary>What the verbose latency format prints of the time gone by: <c>1.234ms (+0.001ms</c>.</summary>
    public static readonly SearchValues<byte> Elapsed = SearchValues.Create("0123456789.ms (+-"u8);
}
