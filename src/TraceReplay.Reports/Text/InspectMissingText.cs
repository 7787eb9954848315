using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary>What is missing from a capture, what it leaves open, and what would have recorded it.</summary>
internal static class InspectMissingText
{
    public static void Write(TextWriter output, Inspection? inspection, TextStyle style)
    {
        output.WriteLine("  missing");
        if (inspection is null or { Missing.Count: 0 })
        {
            output.WriteLine("    nothing");
            return;
        }

        if (!style.IsQuiet)
        {
            Inputs(output, inspection.Inputs);
        }
        else if (inspection.Inputs.Any(i => i.IsCertain))
        {
            Wrapped(output, $"not recorded: {string.Join(", ", inspection.Inputs.Where(i => i.IsCertain).Select(i => i.Input.Title).Distinct())}", indent: 4);
        }

        foreach (string line in inspection.Others)
        {
            Wrapped(output, line, indent: 4);
        }

        if (!style.IsQuiet && inspection.Commands.Count > 0)
        {
            RecordCommandText.Write(output, inspection.Commands);
        }
    }

    // The most certain first.
    private static void Inputs(TextWriter output, IReadOnlyList<MissingInput> inputs)
    {
        foreach (var manner in inputs.GroupBy(i => i.Input).Select(g => g.ToArray()).GroupBy(g => g[0].Manner).OrderByDescending(g => g.First()[0].IsCertain))
        {
            output.WriteLine($"    {manner.Key}:");
            foreach (MissingInput[] sites in manner)
            {
                Input(output, sites);
            }
        }
    }

    private static void Input(TextWriter output, MissingInput[] sites)
    {
        MissingInput first = sites[0];
        string standIn = first.StandsInFor is null ? string.Empty : $" (a probe in place of {first.StandsInFor}, which this kernel lacks)";
        Wrapped(output, first.Input.Title + standIn, indent: 6);
        foreach (IGrouping<string, MissingInput> effect in sites.GroupBy(s => s.Effect))
        {
            Wrapped(output, $"{string.Join(", ", effect.Select(s => s.Site))}: {effect.Key}", indent: 8);
        }

        if (first.Present.Count > 0)
        {
            Wrapped(output, $"closest here: {string.Join(", ", first.Present)}", indent: 8);
        }
    }

    private static void Wrapped(TextWriter output, string text, int indent)
    {
        foreach (string line in WordWrap.Lines(text, indent))
        {
            output.WriteLine(line);
        }
    }
}
