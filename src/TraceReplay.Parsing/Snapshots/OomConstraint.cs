namespace TraceReplay.Parsing;

/// <summary>What limited the allocation that ran out of memory (enum oom_constraint, include/linux/oom.h).</summary>
public enum OomConstraint : byte
{
    /// <summary>A word that is none of the kernel's.</summary>
    Unknown,

    /// <summary>CONSTRAINT_NONE: all memory of the machine.</summary>
    None,

    /// <summary>CONSTRAINT_CPUSET.</summary>
    Cpuset,

    /// <summary>CONSTRAINT_MEMORY_POLICY.</summary>
    MemoryPolicy,

    /// <summary>CONSTRAINT_MEMCG.</summary>
    Memcg,
}
