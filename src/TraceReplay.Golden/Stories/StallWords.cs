using TraceReplay.Replay;

namespace TraceReplay.Golden;

/// <summary>How a stall ended, in words.</summary>
public static class StallWords
{
    /// <summary>The words of the goldens.</summary>
    public static string Of(StallEnd end) => end switch
    {
        StallEnd.Allocated => "allocated",
        StallEnd.OomKill => "killed",
        StallEnd.GaveUp => "gave up",
        _ => "cut off",
    };
}
