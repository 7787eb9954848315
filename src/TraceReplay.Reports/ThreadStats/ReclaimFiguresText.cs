using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The direct reclaims.</summary>
internal static class ReclaimFiguresText
{
    public static void Write(TextWriter output, ThreadStats stats)
    {
        ReclaimFigures direct = stats.Figures.DirectReclaims;
        if (direct.Ended > 0)
        {
            ThreadStatsText.Wrapped(output, $"direct reclaims: {direct.Ended} reclaimed {direct.Reclaimed} pages; {direct.Zero} of them ({FigureText.Share(direct.Zero, direct.Ended)}) reclaimed nothing", 2);
        }
    }
}
