using CsvHelper;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary><c>replay --format csv --rows episodes</c>: one row a stall in which should_reclaim_retry was called.</summary>
public static class CsvEpisodes
{
    private static readonly string[] Columns =
    [
        "capture", "task", "pid", "order", "begin", "end", "file", "line", "begin_seen", "ended", "reclaims", "reclaimed", "calls", "max_loops", "victim_pid", "gives_up_earlier",
    ];

    /// <summary>Writes the rows of all captures under one head.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="captures">The captures, the recorded kernel's own policy among their policies.</param>
    public static void Write(Stream output, IReadOnlyList<CaptureResult> captures)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(captures);
        using CsvWriter csv = CsvForm.WriterOn(output);
        csv.WriteHeader(Columns);
        foreach (CaptureResult result in captures)
        {
            ILookup<StallEpisode, string> giveUps = GiveUps(result);
            foreach (StallEpisode stall in result.Leading.Stalls)
            {
                csv.WriteRecord(Row(result.Capture, stall, giveUps[stall]));
            }
        }
    }

    private static string[] Row(Capture capture, StallEpisode stall, IEnumerable<string> giveUps) =>
    [
        capture.Name, capture.Names[stall.Task.Comm], CsvForm.Pid(stall.Task), CsvForm.Known(stall.Order), CsvForm.Time(stall.FirstTime), CsvForm.Time(stall.LastTime),
        capture.Files[stall.File].Name, CsvForm.Number(stall.FirstLine), CsvForm.Truth(!stall.BeganUnseen), Words.Of(stall.End), CsvForm.Number(stall.Reclaims), CsvForm.Number(stall.Reclaimed),
        CsvForm.Number(stall.Calls), CsvForm.Number(stall.MaxLoops), CsvForm.Known(stall.VictimPid), string.Join(';', giveUps),
    ];

    private static ILookup<StallEpisode, string> GiveUps(CaptureResult result) =>
        (from policy in result.Policies
         from change in policy.Changes?.Oom?.Stalls ?? []
         select (change.Stall, Text: $"{policy.Policy.Name}@{change.GiveUp.Time}")).ToLookup(g => g.Stall, g => g.Text);
}
