namespace TraceReplay.Model;

/// <summary>BPF OOM v3: out_of_memory asks a BPF program on the root or on a cgroup before it chooses a task itself.</summary>
internal sealed class BpfOomKiller(KillerSettings settings) : Killer
{
    /// <summary>The parameters that its policy declares.</summary>
    public static readonly IReadOnlyList<(string Name, PolicyUnit Unit)> Parameters = [("handler", PolicyUnit.Choice)];

    public override bool NeedsSeries => false;

    public override IReadOnlyList<string> Presumes { get; } = ["A handler is attached to the root cgroup, to which the walk from any cgroup comes at last."];

    internal override IEnumerable<KillerFunction> Functions(KillerFacts facts) => [new BpfHandleOom(facts.KernelKills, settings)];
}
