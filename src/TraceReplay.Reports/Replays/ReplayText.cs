using System.Text;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>replay</c> as text: every decision a line, under a heading for each capture and policy.</summary>
public static class ReplayText
{
    /// <summary>Writes the decisions, and the policies side by side.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="captures">The captures.</param>
    /// <param name="style">How it is to look.</param>
    /// <param name="summaryOnly">Whether the decisions themselves are left out.</param>
    public static void Write(Stream output, IReadOnlyList<ReplayedCapture> captures, TextStyle style, bool summaryOnly)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(captures);
        if (!summaryOnly)
        {
            Decisions(output, captures);
        }

        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
        for (int i = 0; i < captures.Count; i++)
        {
            if (i > 0)
            {
                writer.WriteLine();
            }

            PolicyComparisonText.Write(writer, captures[i].Result, style);
        }
    }

    private static void Decisions(Stream output, IReadOnlyList<ReplayedCapture> captures)
    {
        foreach (ReplayedCapture capture in captures)
        {
            foreach (PolicyResult policy in capture.Result.Policies)
            {
                Line(output, $"# {capture.Result.Capture.Name}: {policy.Policy.Name} on a kernel {capture.Result.Kernel.Line.Name} ({capture.Result.Kernel.Evidence})");
                ReplayRecording.Of(policy).CopyTo(output);
                Line(output, Ending(policy, capture.Result.Capture));
            }
        }
    }

    private static string Ending(PolicyResult policy, Capture capture)
    {
        SiteCounts total = policy.Decisions.Total;
        string counts = $"# {total.Decisions} decisions: {total.Agree} agree, {total.Diverge} diverge, {total.Undetermined} undetermined";
        return policy.Horizon is Horizon horizon
            ? $"{counts}, {total.Counterfactual} counterfactual after the horizon at {capture.Files[horizon.File].Name}:{horizon.Line}"
            : counts;
    }

    private static void Line(Stream output, string text) => output.Write(Encoding.UTF8.GetBytes(text + "\n"));
}
