using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The OOM kills, which stand in every picture.</summary>
internal static class HeadKills
{
    /// <summary>When the kernel and each policy first kill; null where no policy is a killer.</summary>
    public static PictureTable? FirstOf(CaptureResult result) => KillRow.Of(result) is { Count: > 0 } rows
        ? PictureTable.Of("First kills", [.. KillRow.Columns], rows, r => r.Cells)
        : null;

    public static PictureTable? Of(CaptureResult result) => result.Leading.Kills.Count == 0
        ? null
        : PictureTable.Of(
            "OOM kills",
            [">time", "line", "victim", "asked by", "limit"],
            result.Leading.Kills,
            k =>
            [
                k.Time.ToString(),
                PictureSource.Text($"{result.Capture.Files[k.File].Name}:{k.Line}"),
                OomWords.Victim(k, result.Capture.Names),
                result.Capture.Names.Format(k.By),
                k.IsMemcg ? "a cgroup's" : "the machine's",
            ]);
}
