namespace TraceReplay.Reports;

/// <summary>What records the tracepoints.</summary>
public enum KitTracer
{
    /// <summary>tracefs itself, in an instance of its own.</summary>
    Ftrace,

    /// <summary><c>perf record</c>.</summary>
    Perf,

    /// <summary><c>trace-cmd record</c>.</summary>
    TraceCmd,
}
