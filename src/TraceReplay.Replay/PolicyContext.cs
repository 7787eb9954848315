using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>What the parts of one policy's replay share: the policy, the machine, and where decisions go.</summary>
internal sealed class PolicyContext(
    Policy policy, bool isNative, KernelLine recorded, MachineFacts machine, NameTable names, IDecisionSink sink)
{
    private readonly long[] _quirks = new long[Enum.GetValues<Quirk>().Length];

    public Policy Policy { get; } = policy;

    /// <summary>Whether the policy is the baseline of the kernel that was recorded.</summary>
    public bool IsNative => isNative;

    /// <summary>The kernel line whose rules decide.</summary>
    public KernelLine Line { get; } = policy.LineOn(recorded);

    /// <summary>The kernel line that was recorded: it says what the trace can show, and what moved the counters in it.</summary>
    public KernelLine Recorded { get; } = recorded;

    public MachineFacts Machine { get; } = machine;

    public NameTable Names { get; } = names;

    /// <summary>The place of the policy's first decision that differs from the kernel's; only a policy other than the kernel's own has one.</summary>
    public Horizon? Horizon { get; private set; }

    /// <summary>How many events were replayed so far: the number of the one under way.</summary>
    public long Events { get; set; }

    /// <summary>The kinds of events seen so far.</summary>
    public RecordedKinds Kinds { get; } = new();

    /// <summary>How often each known fault of the recorders was met.</summary>
    public IReadOnlyDictionary<Quirk, long> Quirks => new SortedDictionary<Quirk, long>(
        Enum.GetValues<Quirk>().Where(q => _quirks[(int)q] > 0).ToDictionary(q => q, q => _quirks[(int)q]));

    /// <summary>How often each branch of the model was reached.</summary>
    public CoverageCounts Coverage { get; } = new();

    public void Count(Quirk quirk) => _quirks[(int)quirk]++;

    /// <summary>
    /// Emits what an event shows. The decision is made where it is handed on from: copied after it was written field by field, it would
    /// cost as much as all the rest of it.
    /// </summary>
    public void Emit(in TraceEvent e, DecisionSite site, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values) => Send(new Decision
    {
        Site = site,
        Clause = clause,
        Verdict = verdict,
        File = e.File,
        Line = e.Line,
        Time = e.Time,
        Task = e.Task,
        Node = e.Has(Field.Node) ? (int)e[Field.Node] : -1,
        Observed = observed,
        Expected = expected,
        Values = values,
        Counterfactual = Horizon is not null,
    });

    /// <summary>Emits what an earlier event showed.</summary>
    public void Emit(in EventOrigin at, DecisionSite site, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values) =>
        Send(Decision.At(at, site, clause, verdict, observed, expected, values, counterfactual: Horizon is not null));

    /// <summary>Emits a decision that waited.</summary>
    public void Emit(in Decision decision) => Send(decision with { Counterfactual = Horizon is not null });

    private void Send(in Decision decision)
    {
        sink.OnDecision(decision);
        if (!IsNative && decision.Verdict.Kind == VerdictKind.Diverge)
        {
            Horizon ??= new Horizon(decision.File, decision.Line);
        }
    }
}
