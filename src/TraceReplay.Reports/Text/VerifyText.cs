using TraceReplay.Golden;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>verify</c> as text: a row a capture, what kswapd did, what is undetermined, the findings, a last line.</summary>
public static class VerifyText
{
    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, VerifyReport report, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(report);
        VerdictRow[][] rows = [.. report.Captures.Select(c => VerdictRow.Of(c, report.IsStrict).ToArray())];
        if (!style.IsQuiet)
        {
            VerifyTable.Write(output, rows, style);
            foreach (CaptureReport capture in report.Captures)
            {
                Doubts(output, capture);
                Tolerated(output, capture);
            }

            foreach (CaptureReport capture in report.Captures)
            {
                OfLog(output, capture);
                Story(output, capture);
                Changes(output, capture.Result);
            }
        }

        Asked(output, report, style);
        Findings(output, report, style);
        if (!style.IsQuiet)
        {
            VerifySummary.Write(output, rows, InvariantSums.Of(report.Captures.Select(c => c.Result.Invariants)), report.ExitCode);
        }

        if (report.Partial is not null)
        {
            output.WriteLine($"PARTIAL RESULT: {report.Partial.Words}.");
        }
    }

    // What was asked for by name is shown to those too who want little.
    private static void Asked(TextWriter output, VerifyReport report, TextStyle style)
    {
        if (report.Explains)
        {
            ExplainText.Write(output, report.Captures);
        }

        if (report.ShowsCoverage)
        {
            CoverageText.Write(output, ModelCoverage.Of(report.Captures), style);
        }
    }

    private static void Doubts(TextWriter output, CaptureReport capture)
    {
        bool several = capture.Result.Policies.Count > 1;
        foreach (PolicyResult policy in capture.Result.Policies)
        {
            string[] lines = [.. DoubtText.Lines(policy)];
            if (lines.Length > 0)
            {
                output.WriteLine();
                output.WriteLine(several ? $"{capture.Name}, {policy.Policy.Name}:" : $"{capture.Name}:");
                Indented(output, lines.SelectMany(l => WordWrap.Lines(l)));
            }
        }
    }

    private static void Tolerated(TextWriter output, CaptureReport capture)
    {
        string[] lines = [.. DoubtText.Tolerated(capture.Result.Invariants)];
        if (lines.Length > 0)
        {
            output.WriteLine();
            output.WriteLine($"{capture.Name}: invariants");
            Indented(output, lines.SelectMany(l => WordWrap.Lines(l)));
        }
    }

    private static void OfLog(TextWriter output, CaptureReport capture)
    {
        if (!capture.Result.Capture.IsLogAlone)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{capture.Name}: by the log alone");
        Indented(output, capture.Result.OomVerdicts.SelectMany(OomVerdictText.Lines));
    }

    private static void Story(TextWriter output, CaptureReport capture)
    {
        // What kswapd did is told by the kernel's own rules; another policy only thinks about it.
        NodeHistory[] nodes = [.. capture.Result.Policies.Where(p => p.IsNative).SelectMany(p => p.Nodes).Where(KswapdStory.IsEventful)];
        if (nodes.Length == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine($"{capture.Name}: kswapd");
        foreach (NodeHistory node in nodes)
        {
            Indented(output, KswapdStory.Lines(node, capture.Result.Capture.Names));
        }
    }

    private static void Changes(TextWriter output, CaptureResult capture)
    {
        foreach (PolicyResult policy in capture.Policies.Where(p => p.Changes is not null || p.Killer is not null))
        {
            PolicyComparisonText.Story(output, policy, capture);
        }
    }

    private static void Indented(TextWriter output, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            output.WriteLine($"  {line}");
        }
    }

    private static void Findings(TextWriter output, VerifyReport report, TextStyle style)
    {
        bool first = true;
        foreach (CaptureReport capture in report.Captures)
        {
            foreach (Finding finding in capture.Findings.Where(f => f.Kind != FindingKind.Golden))
            {
                Gap(output, ref first, style);
                FindingText.Write(output, capture, finding, style);
            }

            foreach (GoldenOutcome golden in capture.Goldens.Where(g => g.IsError))
            {
                Gap(output, ref first, style);
                FindingText.Write(output, golden, style);
            }
        }

        foreach (Finding orphan in report.Findings)
        {
            Gap(output, ref first, style);
            output.WriteLine(orphan.Message);
        }
    }

    // One empty line between the rows above and the findings.
    private static void Gap(TextWriter output, ref bool first, TextStyle style)
    {
        if (first && !style.IsQuiet)
        {
            output.WriteLine();
        }

        first = false;
    }
}
