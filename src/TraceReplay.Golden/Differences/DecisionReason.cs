using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>Why a decision is what it is: its place in the capture, and the clause it was held against.</summary>
public sealed record DecisionReason
{
    /// <summary>The file, relative to the capture.</summary>
    public required string File { get; init; }

    /// <summary>The line, from 1.</summary>
    public required long Line { get; init; }

    /// <summary>The time of the line as the trace wrote it; null without one.</summary>
    public string? Time { get; init; }

    /// <summary>The task that decided; null where the line names none.</summary>
    public string? Task { get; init; }

    /// <summary>The node; null without one.</summary>
    public int? Node { get; init; }

    /// <summary>The stall or the stretch of kswapd_failures that it belongs to, in words; null where the golden lists none.</summary>
    public string? Episode { get; init; }

    /// <summary>What the kernel did (<c>wmark_check=0</c>).</summary>
    public required string Actual { get; init; }

    /// <summary>What the model admits; null unless the two diverge.</summary>
    public string? Expected { get; init; }

    /// <summary>The clause with the values in it.</summary>
    public required string Message { get; init; }

    /// <summary>The inputs that would have decided it; null unless it is undetermined.</summary>
    public string? Missing { get; init; }

    /// <summary>What it rests on beyond the trace; null where that is nothing.</summary>
    public string? Presumed { get; init; }

    internal static DecisionReason Of(in Decision decision, Capture capture, PolicyResult? kernel) => new()
    {
        File = capture.Files[decision.File].Name,
        Line = decision.Line,
        Time = decision.Time.Format == TimeFormat.None ? null : decision.Time.ToString(),
        Task = decision.Task.IsKnown ? capture.Names.Format(decision.Task) : null,
        Node = decision.Node < 0 ? null : decision.Node,
        Episode = kernel is null ? null : EpisodeWords.Of(decision, kernel),
        Actual = ClauseText.Actual(decision),
        Expected = decision.Verdict.Kind == VerdictKind.Diverge ? ClauseText.Expected(decision) : null,
        Message = ClauseText.Message(decision),
        Missing = decision.Verdict.Missing == MissingInputs.None ? null : MissingInputText.Describe(decision.Verdict.Missing),
        Presumed = decision.Verdict.Presumed == Presumptions.None ? null : PresumptionText.Describe(decision.Verdict.Presumed),
    };
}
