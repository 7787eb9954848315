using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary>no_progress_loops of each look at a zone, by what the watermark check said, and the stalls it happened in.</summary>
internal sealed record LoopsPicture(LoopPoints Passed, LoopPoints Failed, PictureTable Table)
{
    public static LoopsPicture? Of(PictureSource source)
    {
        if (source.Timeline.Retries.Count == 0)
        {
            return null;
        }

        var stalls = new StallIndex(source.Result.Leading.Stalls);
        return new LoopsPicture(
            LoopPoints.Of([.. source.Timeline.Retries.Where(r => r.Passed)], stalls, source),
            LoopPoints.Of([.. source.Timeline.Retries.Where(r => !r.Passed)], stalls, source),
            TableOf(source));
    }

    private static PictureTable TableOf(PictureSource source) => PictureTable.Of(
        "Allocation stalls in which should_reclaim_retry was called",
        [">begin", ">end", "first line", "task", ">order", ">calls", ">highest no_progress_loops", ">pages reclaimed", "end of the stall"],
        source.Result.Leading.Stalls,
        s =>
        [
            s.FirstTime.ToString(),
            s.LastTime.ToString(),
            source.Place(s.File, s.FirstLine),
            source.Task(s.Task),
            PictureSource.Number(s.Order),
            PictureSource.Number(s.Calls),
            PictureSource.Number(s.MaxLoops),
            PictureSource.Number(s.Reclaimed),
            StallWords.Of(s.End),
        ]);
}
