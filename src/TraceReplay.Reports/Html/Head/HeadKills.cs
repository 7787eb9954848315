using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The OOM kills, which stand in every picture.</summary>
internal static class HeadKills
{
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
