using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>verify --explain</c>: what left decisions open and what to record next time, what was presumed, what was tolerated.</summary>
internal static class ExplainText
{
    private const int MostCaptures = 6;

    public static void Write(TextWriter output, IReadOnlyList<CaptureReport> captures)
    {
        var explanation = Explanation.Of(captures);
        output.WriteLine();
        output.WriteLine($"explain: {explanation.Undetermined} of {explanation.Decisions} decisions undetermined; the commonest missing input first");
        foreach (OpenInput input in explanation.Inputs)
        {
            Input(output, input, captures.Count > 1);
        }

        Counts(output, "agreements that rest on a presumption", explanation.Presumed, p => PresumptionText.Describe(p), ToleranceMeaning.Of);
        Counts(output, "tolerated", explanation.Tolerated, QuirkText.Describe, ToleranceMeaning.Of);
        foreach (KernelCommands line in explanation.Commands)
        {
            RecordCommandText.Write(output, line.Commands, explanation.Commands.Count > 1 ? $" on {line.Kernel}" : string.Empty);
        }
    }

    private static void Input(TextWriter output, OpenInput input, bool manyCaptures)
    {
        Lines(output, $"{input.Count} without {MissingInputText.Describe(input.Input)}", indent: 2);
        string sites = string.Join(", ", input.Sites.Select(s => $"{DecisionSites.NameOf(s.Key)} {s.Value}"));
        Lines(output, $"{sites}; {(input.Alone == 0 ? "never" : input.Alone)} for want of it alone", indent: 6);
        if (manyCaptures)
        {
            Lines(output, $"in {Captures(input)}", indent: 6);
        }

        if (input.Meaning is InputMeaning meaning)
        {
            Lines(output, meaning.Meaning, indent: 6);
        }

        if (Record(input) is { Length: > 0 } record)
        {
            Lines(output, record, indent: 6);
        }
    }

    private static string Captures(OpenInput input)
    {
        string most = string.Join(", ", input.Captures.Take(MostCaptures).Select(c => $"{c.Key} {c.Value}"));
        int others = input.Captures.Count - MostCaptures;
        return others > 0 ? $"{most}, and {others} more with {input.Captures.Skip(MostCaptures).Sum(c => c.Value)}" : most;
    }

    private static string Record(OpenInput input)
    {
        string[] parts =
        [
            input.Record.Count > 0 ? $"record {Names(input.Record)}" : string.Empty,
            input.Held.Count > 0 ? $"recorded already: {Names(input.Held)}" : string.Empty,
            input.Meaning?.Advice ?? string.Empty,
        ];
        return string.Join("; ", parts.Where(p => p.Length > 0));
    }

    private static string Names(IEnumerable<RecordedInput> inputs) => string.Join(", ", inputs.Select(r => $"{r.KindName} {r.Title}"));

    private static void Counts<T>(TextWriter output, string title, IReadOnlyList<KeyValuePair<T, long>> counts, Func<T, string> name, Func<T, string?> meaning)
    {
        if (counts.Count == 0)
        {
            return;
        }

        output.WriteLine($"  {title}");
        foreach ((T what, long count) in counts)
        {
            Lines(output, $"{count} {name(what)}", indent: 4);
            if (meaning(what) is string text)
            {
                Lines(output, text, indent: 8);
            }
        }
    }

    private static void Lines(TextWriter output, string text, int indent)
    {
        foreach (string line in WordWrap.Lines(text, indent))
        {
            output.WriteLine(line);
        }
    }
}
