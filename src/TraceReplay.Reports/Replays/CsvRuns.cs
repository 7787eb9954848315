using CsvHelper;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>replay --format csv --rows runs</c>: one row a run of balance_pgdat.</summary>
public static class CsvRuns
{
    private static readonly string[] Columns =
    [
        "capture", "node", "begin", "end", "file", "line", "begin_seen", "end_seen", "order", "scanned", "reclaimed", "lowest_priority", "failed", "avoided_by", "undetermined_by",
    ];

    /// <summary>Writes the rows of all captures under one head.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="captures">The captures, with their timelines.</param>
    public static void Write(Stream output, IReadOnlyList<CaptureResult> captures)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(captures);
        using CsvWriter csv = CsvForm.WriterOn(output);
        csv.WriteHeader(Columns);
        foreach (CaptureResult result in captures)
        {
            ILookup<(int File, long Line, VerdictKind Verdict), string> fates = Fates(result);
            foreach (NodeTimeline node in result.Timeline?.Nodes ?? throw new ArgumentException($"{result.Capture.Name} was replayed without a timeline", nameof(captures)))
            {
                bool showsWork = result.Leading.Nodes.Any(n => n.Node == node.Node && n.RunTotals.ShowsWork);
                foreach (KswapdRun run in node.Runs)
                {
                    csv.WriteRecord(Row(result, node.Node, run, showsWork, fates));
                }
            }
        }
    }

    private static string[] Row(CaptureResult result, int node, in KswapdRun run, bool showsWork, ILookup<(int File, long Line, VerdictKind Verdict), string> fates) =>
    [
        result.Capture.Name, CsvForm.Number(node), CsvForm.Time(run.Begin), CsvForm.Time(run.Last), result.Capture.Files[run.File].Name, CsvForm.Number(run.Line),
        CsvForm.Truth((run.Edges & RunEdges.Begin) != 0), CsvForm.Truth((run.Edges & RunEdges.End) != 0), CsvForm.Known(run.Order),
        showsWork ? CsvForm.Number(run.Scanned) : string.Empty, showsWork ? CsvForm.Number(run.Reclaimed) : string.Empty,
        run.LowestPriority > 0 ? CsvForm.Number(run.LowestPriority) : string.Empty, CsvForm.Truth(run.Failed),
        string.Join(';', fates[(run.File, run.Line, VerdictKind.Diverge)]), string.Join(';', fates[(run.File, run.Line, VerdictKind.Undetermined)]),
    ];

    // A policy decides about a run at the run's first line.
    private static ILookup<(int File, long Line, VerdictKind Verdict), string> Fates(CaptureResult result) =>
        (from policy in result.Policies
         from point in policy.Timeline?.Decisions ?? []
         where point.Clause == Clause.PolicyRuns
         select (Place: (point.File, point.Line, point.Verdict), policy.Policy.Name)).ToLookup(f => f.Place, f => f.Name);
}
