using Spectre.Console;
using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The policies of one capture side by side: a table, the first difference, and what each would have changed.</summary>
internal static class PolicyComparisonText
{
    // --format json has all of them.
    private const int MostStalls = 12;

    /// <summary>Writes it; nothing where the kernel's own policy stands alone.</summary>
    public static void Write(TextWriter output, CaptureResult capture, TextStyle style)
    {
        if (capture.Policies.All(p => p.IsNative))
        {
            return;
        }

        output.WriteLine($"{capture.Capture.Name}: {capture.Policies.Count} {(capture.Policies.Count == 1 ? "policy" : "policies")} on a kernel {capture.Kernel.Line.Name} ({capture.Kernel.Evidence})");
        output.WriteLine();
        Table(output, capture, style);
        KillTable.Write(output, capture, style);
        if (capture.Policies.Count(p => p.Killer is null) > 1)
        {
            output.WriteLine();
            Difference(output, capture);
        }

        foreach (PolicyResult policy in capture.Policies.Where(p => p.Changes is not null || p.Killer is not null))
        {
            Story(output, policy, capture);
        }
    }

    /// <summary>What a policy would have changed, under its name and horizon.</summary>
    public static void Story(TextWriter output, PolicyResult policy, CaptureResult capture)
    {
        output.WriteLine();
        output.WriteLine($"{capture.Capture.Name}: {policy.Policy.Name}, horizon {PolicyStory.Horizon(policy, capture.Capture)}");
        foreach (string line in PolicyStory.Lines(policy, capture.Capture))
        {
            output.WriteLine($"  {line}");
        }

        if (policy.Changes?.Oom is { Stalls.Count: > 0 } oom)
        {
            output.WriteLine($"  It gives up earlier in {oom.Stalls.Count} {(oom.Stalls.Count == 1 ? "stall" : "stalls")}:");
            foreach (string line in StallTable.Lines(oom, capture.Capture, MostStalls))
            {
                output.WriteLine($"  {line}");
            }
        }
    }

    private static void Table(TextWriter output, CaptureResult capture, TextStyle style)
    {
        Table table = PlainTable.Create(["measure", .. capture.Policies.Select(p => $">{p.Policy.Name}")]);
        foreach (Measure measure in Measures.Of(capture.Capture))
        {
            string?[] values = [.. capture.Policies.Select(measure.Value)];
            if (values.Any(v => v is not null))
            {
                table.AddRow([measure.Name, .. values.Select(v => v ?? "-")]);
            }
        }

        PlainTable.Write(output, table, style.Color, capture.Policies.Sum(p => p.Policy.Name.Length + "decisions.txt.gz:".Length));
    }

    private static void Difference(TextWriter output, CaptureResult capture)
    {
        if (capture.FirstDifference is not FirstDifference first)
        {
            output.WriteLine("No two of them differ, as far as the recording decides.");
            return;
        }

        string text = $"First difference: {FirstDifferenceText.Sentence(capture, first, first.Answers)}";
        foreach (string line in WordWrap.Lines(text))
        {
            output.WriteLine(line);
        }
    }
}
