namespace TraceReplay.Parsing;

/// <summary>Why the kernel logged the state of its memory.</summary>
public enum OomReportKind : byte
{
    /// <summary>Only a Mem-Info block is there: its first line was lost, or a person asked for it (sysrq-m).</summary>
    MemInfo,

    /// <summary>The OOM killer ran.</summary>
    OutOfMemory,

    /// <summary>An allocation failed (<c>page allocation failure</c>).</summary>
    AllocationFailure,
}
