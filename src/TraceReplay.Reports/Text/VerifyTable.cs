using System.Globalization;
using Spectre.Console;
using Spectre.Console.Rendering;
using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>One row a capture and policy.</summary>
internal static class VerifyTable
{
    public static void Write(TextWriter output, IReadOnlyList<CaptureReport> captures, TextStyle style)
    {
        if (captures.Count == 0)
        {
            return;
        }

        // The policy goes without saying while each capture is held against its own kernel.
        bool showPolicy = captures.Any(c => c.Result.Policies.Count != 1 || !c.Result.Policies[0].IsNative);
        string[] first = showPolicy ? ["capture", "kernel", "policy"] : ["capture", "kernel"];
        Table table = PlainTable.Create(
            [.. first, ">events", ">decisions", ">agree", ">diverge", ">undetermined", ">presumed", "golden", "result"]);
        foreach (CaptureReport capture in captures)
        {
            for (int i = 0; i < capture.Result.Policies.Count; i++)
            {
                table.AddRow(Row(capture, i, showPolicy));
            }
        }

        PlainTable.Write(output, table, style.Color, captures.Max(c => c.Name.Length));
    }

    private static IEnumerable<IRenderable> Row(CaptureReport capture, int index, bool showPolicy)
    {
        PolicyResult policy = capture.Result.Policies[index];
        SiteCounts total = policy.Decisions.Total;
        GoldenStatus golden = index < capture.Goldens.Count ? capture.Goldens[index].Status : GoldenStatus.None;
        yield return new Text(capture.Name);
        yield return new Text(capture.KernelName ?? $"{capture.Result.Kernel.Line.Name}?");
        if (showPolicy)
        {
            yield return new Text(policy.Policy.Name);
        }

        long events = capture.Replayed.Sum(f => f.Events.Sum(e => e.Count));
        foreach (long number in (long[])[events, total.Decisions, total.Agree, total.Diverge, total.Undetermined, total.Presumed])
        {
            yield return new Text(number.ToString(CultureInfo.InvariantCulture));
        }

        yield return new Text(GoldenOutcome.WordOf(golden));
        yield return Result(capture, policy, golden);
    }

    private static Text Result(CaptureReport capture, PolicyResult policy, GoldenStatus golden)
    {
        if (policy.IsNative && policy.Decisions.Total.Diverge > 0)
        {
            return new Text("diverges", new Style(Color.Red));
        }

        if (capture.BreaksInvariant)
        {
            return new Text("invariant", new Style(Color.Red));
        }

        if (golden is GoldenStatus.Differ or GoldenStatus.Missing)
        {
            return new Text("golden", new Style(Color.Red));
        }

        if (capture.IsInterrupted)
        {
            return new Text("partial", new Style(Color.Yellow));
        }

        bool doubtful = capture.Result.IsLossy && policy.Decisions.Total.Undetermined > 0;
        return doubtful ? new Text("inconclusive", new Style(Color.Yellow)) : new Text("ok", new Style(Color.Green));
    }
}
