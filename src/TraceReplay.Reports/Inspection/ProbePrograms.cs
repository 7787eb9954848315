using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>The bpftrace probes of kernel functions that no tracepoint shows: the lab's, whose lines the parser reads.</summary>
internal static class ProbePrograms
{
    private const string Head = "%16s-%-7d [%03d] ..... %5llu.%06llu: ";
    private const string HeadValues = "comm, tid, cpu, nsecs/1000000000, (nsecs%1000000000)/1000";
    private const string Counter = "args.pgdat->kswapd_failures@C@";
    private const string Where = "nid=%d order=%d highest_zoneidx=%d";
    private const string WhereValues = "args.pgdat->node_id, args.order, args.highest_zoneidx";

    // kswapd_failures became an atomic_t between 6.12 and 6.18.
    private static readonly KernelVersion LastPlainCounter = new(6, 12);

    /// <summary>The command that runs the probes of these inputs.</summary>
    public static string Command(IEnumerable<RecordedInput> probes, KernelVersion kernel)
    {
        string counter = LastPlainCounter.IsBefore(kernel) ? ".counter" : string.Empty;
        string program = string.Join('\n', probes.Select(p => Of(p.Event))).Replace("@C@", counter, StringComparison.Ordinal);
        return $"bpftrace -e '\n{program}' > decisions.txt";
    }

    private static string Of(EventKind kind) => kind switch
    {
        EventKind.PgdatBalanced => Print("fexit:pgdat_balanced", kind, $"{Where} balanced=%d", $"{WhereValues}, retval"),
        EventKind.PrepareKswapdSleep => Print("fexit:prepare_kswapd_sleep", kind, $"{Where} sleep=%d kswapd_failures=%d", $"{WhereValues}, retval, {Counter}"),
        EventKind.BalancePgdatEnter => Print("fentry:balance_pgdat", kind, $"{Where} kswapd_failures=%d", $"{WhereValues}, {Counter}"),
        EventKind.BalancePgdatExit => Print(
            "fexit:balance_pgdat", kind, "nid=%d order=%d ret_order=%d kswapd_failures=%d", $"args.pgdat->node_id, args.order, retval, {Counter}"),
        EventKind.UnreserveHighatomic => Print("fexit:unreserve_highatomic_pageblock", kind, "force=%d ret=%d", "args.force, retval"),
        EventKind.OutOfMemory => Print(
            "fexit:out_of_memory", kind, "order=%d gfp_mask=0x%x memcg=%d ret=%d", "args.oc->order, args.oc->gfp_mask, args.oc->memcg != 0, retval"),
        EventKind.ShrinkNode => $$"""
            fentry:shrink_node { @before[tid] = {{Counter}}; }
            fexit:shrink_node { if (has_key(@before, tid)) {
              $a = {{Counter}}; $b = @before[tid]; delete(@before, tid);
              if ((int64)$a != $b) {
                printf("{{Head}}shrink_node: nid=%d order=%d memcg=%d nr_reclaimed=%lu kswapd_failures_before=%d kswapd_failures_after=%d\n",
                  {{HeadValues}},
                  args.pgdat->node_id, args.sc->order, args.sc->target_mem_cgroup != 0,
                  args.sc->nr_reclaimed, $b, $a); } } }
            END { clear(@before); }
            """,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "no probe"),
    };

    private static string Print(string probe, EventKind kind, string format, string values) =>
        $$"""
        {{probe}} {
          printf("{{Head}}{{EventSchema.NameOf(kind)}}: {{format}}\n",
            {{HeadValues}},
            {{values}}); }
        """;
}
