namespace TraceReplay.Reports;

/// <summary>The rows of <c>verify</c> and <c>merge</c>, one for each policy on each capture, in the forms that programs read.</summary>
public static class VerdictOutput
{
    /// <summary>Writes one object a line.</summary>
    public static void WriteLines(Stream output, VerifyReport report) => VerdictRows.WriteLines(output, VerdictRows.Of(report));

    /// <inheritdoc cref="WriteLines(Stream, VerifyReport)"/>
    public static void WriteLines(Stream output, MergedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        VerdictRows.WriteLines(output, run.Rows);
    }

    /// <summary>Writes the names of the columns and the rows.</summary>
    public static void WriteCsv(Stream output, VerifyReport report) => VerdictRows.WriteCsv(output, VerdictRows.Of(report));

    /// <inheritdoc cref="WriteCsv(Stream, VerifyReport)"/>
    public static void WriteCsv(Stream output, MergedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        VerdictRows.WriteCsv(output, run.Rows);
    }

    /// <summary>Writes a folder for each capture, as Hive names them.</summary>
    /// <param name="folder">The folder of all; it is made where it is not there.</param>
    /// <param name="report">The report.</param>
    public static void WriteFolder(string folder, VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(report);
        WriteFolder(
            folder,
            [
                .. report.Captures.Select(c => ShardEntryDocument.Of(c.Place, VerdictRow.Of(c, report.IsStrict))),
                .. report.Problems.Select(p => ShardEntryDocument.Of(p.Place, [VerdictRow.Of(p)])),
            ]);
    }

    /// <inheritdoc cref="WriteFolder(string, VerifyReport)"/>
    public static void WriteFolder(string folder, MergedRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        WriteFolder(folder, run.Entries);
    }

    // A capture that was read as far as it goes has its problem beside its verdicts.
    private static void WriteFolder(string folder, IEnumerable<ShardEntryDocument> entries)
    {
        Directory.CreateDirectory(folder);
        foreach (IGrouping<string, ShardEntryDocument> part in entries.GroupBy(e => e.Part, StringComparer.Ordinal))
        {
            PartitionFolder.Write(folder, part.Key, [.. part.SelectMany(e => e.Rows)]);
        }
    }
}
