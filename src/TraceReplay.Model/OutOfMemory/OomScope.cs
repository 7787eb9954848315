namespace TraceReplay.Model;

/// <summary>Who called <c>out_of_memory</c>.</summary>
public enum OomScope : byte
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary><c>__alloc_pages_may_oom</c>: the machine ran out of memory.</summary>
    Allocator,

    /// <summary><c>mem_cgroup_out_of_memory</c>: a memory cgroup ran into its limit.</summary>
    Memcg,

    /// <summary>A person pressed sysrq-f: <c>oc->order == -1</c>.</summary>
    Sysrq,

    /// <summary>kswapd of the multi-generational LRU, with min_ttl_ms set: <c>lru_gen_age_node</c> (mm/vmscan.c:4158 of 7.2.13).</summary>
    MinTtl,
}
