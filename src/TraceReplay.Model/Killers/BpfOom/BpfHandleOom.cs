namespace TraceReplay.Model;

/// <summary>bpf_handle_oom, where the kernel's killer chose a victim: it handled the call if the program returned 1 and freed memory, else the kernel kills.</summary>
internal sealed class BpfHandleOom(IReadOnlyList<long> kernelKills, KillerSettings settings) : KillerFunction
{
    private const string Rule = "handle_out_of_memory";

    public override DecisionSite Site => DecisionSite.BpfHandleOom;

    public override IEnumerable<long> Ticks => kernelKills;

    public override KillerTick At(long tick) => settings.WordOf("handler") switch
    {
        "declines" => KillerTick.None(tick),
        "frees" => new KillerTick(tick, KillerTruth.True, Rule, "ret && oc->bpf_memory_freed", KillerVictim.None),
        _ => new KillerTick(
            tick, KillerTruth.Unknown(MissingInputs.BpfProgram, "what the BPF program returns (parameter handler)"), Rule, "ret && oc->bpf_memory_freed", KillerVictim.None),
    };
}
