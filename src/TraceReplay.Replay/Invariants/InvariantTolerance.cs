namespace TraceReplay.Replay;

/// <summary>What the order of lines in a trace can do to an invariant.</summary>
public enum InvariantTolerance : byte
{
    /// <summary>It speaks of one line, or of lines that one task traced in its own order.</summary>
    Strict,

    /// <summary>It speaks of lines of several CPUs: a value is changed before its line is traced, so two of them can stand the wrong way round.</summary>
    Reorder,
}
