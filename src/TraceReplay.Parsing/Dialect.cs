namespace TraceReplay.Parsing;

/// <summary>The shape of a trace's text.</summary>
public enum Dialect : byte
{
    /// <summary>Not a trace.</summary>
    None,

    /// <summary><c>/sys/kernel/tracing/trace</c> or <c>trace_pipe</c>.</summary>
    Ftrace,

    /// <summary><c>trace-cmd report</c>.</summary>
    TraceCmd,

    /// <summary><c>perf script</c>.</summary>
    Perf,

    /// <summary>A bpftrace table of reclaim_retry_zone as in the Fleming mail: a header of column names, then rows.</summary>
    BpftraceTable,

    /// <summary>The output of the Chen series' script: "kswapd end" and "reset kswapd_failures" lines.</summary>
    BpftraceKswapd,

    /// <summary>Lines shaped like ftrace's that hold the lab's fentry and fexit events.</summary>
    Probe,
}
