using Spectre.Console;
using TraceReplay.Events;
using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>invariants</c> as text: a row an invariant, or one of them in full.</summary>
public static class InvariantsText
{
    private const string Indent = "             ";

    /// <summary>Writes the table.</summary>
    public static void Write(TextWriter output, IReadOnlyList<InvariantInfo> invariants, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(invariants);
        Table table = PlainTable.Create("id", "invariant", "lines", "tolerance", "needs");
        foreach (InvariantInfo info in invariants)
        {
            table.AddRow(new Text(info.Id), new Text(info.Title), new Text(InvariantWords.Lines(info)), new Text(InvariantWords.Of(info.Tolerance)), new Text(info.Needs ?? string.Empty));
        }

        int longest = invariants.Count == 0 ? 0 : invariants.Max(i => i.Title.Length + (i.Needs?.Length ?? 0));
        PlainTable.Write(output, table, style.Color, longest);
    }

    /// <summary>Writes one invariant: what it says, where the source implies it, and a trace that breaks it.</summary>
    public static void Explain(TextWriter output, InvariantInfo info)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(info);
        output.WriteLine($"{info.Id}: {info.Title}");
        output.WriteLine();
        Part(output, "when", info.When);
        Part(output, "then", info.Then);
        Part(output, "tolerance", InvariantWords.Explain(info.Tolerance));
        Part(output, "tolerated", info.Tolerated);
        Part(output, "lines", InvariantWords.Lines(info));
        Part(output, "events", string.Join(", ", info.Events.Select(EventSchema.NameOf)));
        Part(output, "needs", info.Needs);
        output.WriteLine();
        Places(output, info);
        output.WriteLine();
        Example(output, info);
    }

    private static void Part(TextWriter output, string name, string? text)
    {
        if (text is null)
        {
            return;
        }

        bool first = true;
        foreach (string line in WordWrap.Lines(text))
        {
            output.WriteLine((first ? $"  {name,-11}{line}" : Indent + line).TrimEnd());
            first = false;
        }
    }

    private static void Places(TextWriter output, InvariantInfo info)
    {
        foreach (SourcePlace place in info.Places)
        {
            output.WriteLine($"  {place.File} {place.Function}");
            output.WriteLine($"      {place.Code}");
            IEnumerable<string> lines = info.KernelLines.Where(l => place.LineOf(l) > 0).Select(l => $"{l.Name}:{place.LineOf(l)}");
            output.WriteLine($"      {string.Join("  ", lines)}");
        }
    }

    private static void Example(TextWriter output, InvariantInfo info)
    {
        InvariantExample example = info.Example;
        output.WriteLine($"  broken in line {example.Line}: {example.Why}");
        int number = 0;
        foreach (string line in example.Lines)
        {
            number++;
            output.WriteLine($"  {(number == example.Line ? ">" : " ")} {number,2} | {line.TrimEnd()}");
        }

        foreach (string line in example.Zoneinfo?.TrimEnd('\n').Split('\n') ?? [])
        {
            output.WriteLine($"    zoneinfo | {line}");
        }
    }
}
