using System.Text.Json;

namespace TraceReplay.Reports;

/// <summary><c>merge --format text</c>: the rows and the last lines of <c>verify</c>; what it tells of each capture stands in the results of the shards.</summary>
public static class MergedText
{
    /// <summary>Writes it.</summary>
    public static void Write(TextWriter output, MergedRun run, TextStyle style)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(run);
        if (!style.IsQuiet)
        {
            VerifyTable.Write(output, [.. run.Captures.Select(c => c.Entry.Rows)], style);
        }

        foreach (ReadOnlyMemory<byte> orphan in run.Findings)
        {
            output.WriteLine(JsonSerializer.Deserialize(orphan.Span, ShardJsonContext.Default.OrphanMessage)!.Message);
        }

        if (!style.IsQuiet)
        {
            VerifySummary.Write(output, [.. run.Captures.Select(c => c.Entry.Rows)], InvariantsOf(run), run.ExitCode);
        }
    }

    private static InvariantSums InvariantsOf(MergedRun run)
    {
        var sums = new InvariantSums();
        foreach ((ReadOnlyMemory<byte> json, _) in run.Captures)
        {
            foreach (CheckedInvariant count in JsonSerializer.Deserialize(json.Span, ShardJsonContext.Default.CheckedInvariants)!.Invariants)
            {
                sums.Add(count.Id, count.Checked, count.Broken);
            }
        }

        return sums;
    }
}
