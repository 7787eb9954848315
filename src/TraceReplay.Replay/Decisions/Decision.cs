using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Replay;

/// <summary>One decision of the kernel held against one policy. Made on the stack and handed on by reference.</summary>
public readonly record struct Decision
{
    /// <summary>Where the kernel decided.</summary>
    public required DecisionSite Site { get; init; }

    /// <summary>The clause it was held against: the false one of a divergence.</summary>
    public required Clause Clause { get; init; }

    /// <summary>Agree, diverge or undetermined, with what is missing and presumed.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Index of the file in the capture.</summary>
    public required int File { get; init; }

    /// <summary>Line of the file that shows (or implies) the decision.</summary>
    public required long Line { get; init; }

    /// <summary>Time of that line.</summary>
    public required TraceTime Time { get; init; }

    /// <summary>The task that decided.</summary>
    public required TaskId Task { get; init; }

    /// <summary>The node it decided for, or -1.</summary>
    public required int Node { get; init; }

    /// <summary>What the kernel did: a counter's value, or 0 and 1 for false and true.</summary>
    public required long Observed { get; init; }

    /// <summary>What the model admits: counter values, or 0 and 1.</summary>
    public required CounterSet Expected { get; init; }

    /// <summary>The values in the clause; <see cref="ClauseText"/> knows which is which.</summary>
    public ClauseValues Values { get; init; }

    /// <summary>Whether it lies after the policy's horizon.</summary>
    public bool Counterfactual { get; init; }

    /// <summary>
    /// What the policy decides; null where nothing recorded tells. A counter of several possible values is no answer, but a policy that refuses
    /// the kernel's reset of it differs all the same.
    /// </summary>
    internal long? Answer => Verdict.Kind switch
    {
        VerdictKind.Agree => Observed,
        VerdictKind.Diverge when Expected.IsExact => Expected.Min,
        _ => null,
    };

    internal static Decision At(
        in EventOrigin origin, DecisionSite site, Clause clause, Verdict verdict, long observed, CounterSet expected, in ClauseValues values,
        bool counterfactual = false) => new()
        {
            Site = site,
            Clause = clause,
            Verdict = verdict,
            File = origin.File,
            Line = origin.Line,
            Time = origin.Time,
            Task = origin.Task,
            Node = origin.Node,
            Observed = observed,
            Expected = expected,
            Values = values,
            Counterfactual = counterfactual,
        };
}
