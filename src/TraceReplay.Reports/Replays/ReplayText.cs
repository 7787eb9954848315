using System.Text;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>replay</c> as text: every decision a line, under a heading for each capture and policy.</summary>
public static class ReplayText
{
    /// <summary>Writes the decisions.</summary>
    public static void Write(Stream output, IReadOnlyList<ReplayedCapture> captures)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(captures);
        foreach (ReplayedCapture capture in captures)
        {
            foreach (PolicyResult policy in capture.Result.Policies)
            {
                Line(output, $"# {capture.Result.Capture.Name}: {policy.Policy.Name} on a kernel {capture.Result.Kernel.Line.Name} ({capture.Result.Kernel.Evidence})");
                capture.Recording.Of(policy).CopyTo(output);
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
