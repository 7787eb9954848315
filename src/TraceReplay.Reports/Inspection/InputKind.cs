namespace TraceReplay.Reports;

/// <summary>What records an input.</summary>
internal enum InputKind : byte
{
    /// <summary>A tracepoint of the kernel: ftrace, trace-cmd and perf record it.</summary>
    Tracepoint,

    /// <summary>A function of the kernel: a bpftrace probe records it.</summary>
    Probe,

    /// <summary>A file of /proc, or what a command prints.</summary>
    Snapshot,
}
