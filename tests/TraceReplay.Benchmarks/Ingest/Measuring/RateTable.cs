namespace TraceReplay.Benchmarks;

/// <summary>Measurements as a table of rates, each held against the reference of the same rounds.</summary>
internal static class RateTable
{
    /// <summary>Measures the contenders and makes the table.</summary>
    public static async Task<ResultTable> MeasureAsync(string title, string note, int runs, IReadOnlyList<Contender> contenders, CancellationToken ct)
    {
        await Console.Error.WriteLineAsync(title);
        List<Measurement> measurements = await Rounds.RunAsync(contenders, runs, ct);
        Measurement? reference = measurements.Find(m => m.Contender.IsReference);
        var table = new ResultTable(title, "peer", ">ms", ">MB/s", ">ratio", ">cores", "found") { Note = note };
        table.Rows.AddRange(measurements.Select(m => Row(m, reference?.Rate)));
        return table;
    }

    private static string[] Row(Measurement m, double? reference) =>
    [
        m.Contender.Peer.Name,
        m.Median is null ? "-" : $"{m.Median.Value.TotalMilliseconds:F0}",
        m.Rate is null || m.Contender.File.Bytes == 0 ? "-" : $"{m.Rate / 1e6:F0}",
        m.Rate / reference is double ratio && m.Contender.File.Bytes > 0 ? $"{ratio:F2}" : "-",
        m.Median is null ? "-" : $"{m.Cores:F1}",
        m.Found,
    ];
}
