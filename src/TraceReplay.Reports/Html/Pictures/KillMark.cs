using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>An OOM kill, which stands in every picture.</summary>
internal sealed record KillMark(PlaceMark At, bool Memcg, string Text)
{
    public static IReadOnlyList<KillMark> AllOf(PictureSource source) =>
        [.. source.Result.Leading.Kills.Where(k => k.Time.IsSeconds).Select(k => Of(k, source))];

    private static KillMark Of(OomKill kill, PictureSource source) => new(
        new PlaceMark(PictureSource.Seconds(kill.Time), kill.File, kill.Line),
        kill.IsMemcg,
        $"{(kill.IsMemcg ? "memcg OOM kill" : "OOM kill")} of {OomWords.Victim(kill, source.Capture.Names)}, asked by {source.Task(kill.By)}");
}
