using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>How a stall ended, in words.</summary>
internal static class StallWords
{
    public static string Of(StallEnd end) => end switch
    {
        StallEnd.Allocated => "allocated",
        StallEnd.OomKill => "killed",
        StallEnd.GaveUp => "gave up",
        _ => "cut off",
    };
}
