using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What <c>inspect</c> finds missing.</summary>
public sealed class Inspection
{
    /// <summary>All that is missing, in words.</summary>
    public required IReadOnlyList<string> Missing { get; init; }

    /// <summary>The inputs of decision sites among it.</summary>
    internal IReadOnlyList<MissingInput> Inputs { get; init; } = [];

    /// <summary>What else is missing, in words.</summary>
    internal IReadOnlyList<string> Others { get; init; } = [];

    /// <summary>What would record it.</summary>
    internal IReadOnlyList<RecordCommand> Commands { get; init; } = [];

    /// <summary>Holds a capture against what the decision sites rest on.</summary>
    /// <param name="result">The capture that was replayed.</param>
    /// <param name="policy">The policy that speaks for it.</param>
    public static Inspection Of(CaptureResult result, PolicyResult policy)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(policy);
        if (!result.Capture.HasTrace)
        {
            return new Inspection { Missing = [] };
        }

        IReadOnlyList<MissingInput> inputs = MissingInputList.Of(result.Capture, result.Kernel);
        bool nameless = result.Kernel.Release is null;
        List<string> others = [];
        if (nameless)
        {
            others.Add("kernel release: no uname and no dmesg (record `uname -a` beside the trace, or name the line with --kernel)");
        }

        others.AddRange(UndeterminedText.Lines(policy.Decisions));
        IEnumerable<RecordedInput> all = nameless ? [.. inputs.Select(i => i.Input), RecordedInput.Uname] : inputs.Select(i => i.Input);
        return new Inspection
        {
            Missing = [.. inputs.GroupBy(i => i.Input).Select(g => $"{g.Key.Title}: {g.First().Manner} (for {string.Join(", ", g.Select(i => i.Site))})"), .. others],
            Inputs = inputs,
            Others = others,
            Commands = RecordCommands.ForAll([.. all.Distinct()], result.Kernel.Presumed),
        };
    }
}
