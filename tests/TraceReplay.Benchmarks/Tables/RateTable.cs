namespace TraceReplay.Benchmarks;

/// <summary>Measurements as a table of times and rates, each held against another of the same rounds.</summary>
internal static class RateTable
{
    /// <summary>Measures the contenders and makes the table.</summary>
    /// <param name="title">What is asked.</param>
    /// <param name="note">What a reader must know, of the ratios first.</param>
    /// <param name="runs">Rounds that count.</param>
    /// <param name="contenders">Who takes part; what one is held against is among them.</param>
    /// <param name="ct">Ends the measuring early.</param>
    public static async Task<Answer> MeasureAsync(string title, string note, int runs, IReadOnlyList<Contender> contenders, CancellationToken ct) =>
        Of(title, note, await Rounds.RunAsync(contenders, runs, ct));

    /// <summary>Makes the table of what was measured.</summary>
    public static Answer Of(string title, string note, IReadOnlyList<Measurement> measurements)
    {
        var table = new ResultTable(title, "peer", ">ms", ">lowest..highest", ">MB/s", ">cores", ">ratio", "target", "result", "found") { Note = note };
        List<Check> checks = [];
        foreach (Measurement own in measurements)
        {
            Check[] judged = [.. own.Contender.Comparisons.Select(c => c.Judge(own, Of(c.Other, measurements)))];
            table.Rows.Add(Row(own, judged));
            checks.AddRange(judged.Where(c => c.Target is not null));
        }

        return new Answer(table, checks);
    }

    private static Measurement Of(Contender contender, IEnumerable<Measurement> measurements) =>
        measurements.First(m => ReferenceEquals(m.Contender, contender));

    private static string Joined(Check[] checks, Func<Check, string> cell) => string.Join(", ", checks.Select(cell).Where(c => c.Length > 0));

    private static string[] Row(Measurement m, Check[] checks) =>
    [
        m.Contender.Peer.Name,
        m.IsMissing ? "-" : $"{m.Milliseconds.Median:F0}",
        m.IsMissing ? "-" : m.Milliseconds.Range(v => $"{v:F0}"),
        m.HasRate ? $"{m.MegabytesPerSecond:F0}" : "-",
        m.IsMissing ? "-" : $"{m.Cores:F1}",
        Joined(checks, c => c.Figure),
        Joined(checks, c => c.Wanted),
        Joined(checks, c => c.Verdict),
        m.Found,
    ];
}
