using TraceReplay.Golden;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What was recorded, in few words.</summary>
internal static class HeadFacts
{
    public static IReadOnlyList<HeadFact> Of(CaptureReport capture)
    {
        FileAccount[] files = [.. capture.Replayed];
        long events = files.Sum(f => f.Events.Sum(e => e.Count));
        return
        [
            new HeadFact("kernel", Kernel(capture)),
            new HeadFact("duration", Duration(capture)),
            new HeadFact("events", PictureSource.Text($"{events:N0} in {Files(files)}")),
            new HeadFact("losses", Losses(capture)),
            new HeadFact("invariants", Invariants(capture.Result.Invariants)),
            new HeadFact("goldens", GoldenOutcome.WordOf(capture.Golden)),
        ];
    }

    private static string Kernel(CaptureReport capture) => capture.Result.Kernel switch
    {
        { Release: string release } kernel => $"{kernel.Line.Name} ({release})",
        { IsCertain: true } kernel => kernel.Line.Name,
        { } kernel => $"{kernel.Line.Name}, assumed",
    };

    private static string Duration(CaptureReport capture) => capture.Result.Timeline is { First.IsSeconds: true } timeline
        ? PictureSource.Text($"{PictureSource.Seconds(timeline.Last.Value - timeline.First.Value):F3} s, from {timeline.First} to {timeline.Last}")
        : "not recorded";

    private static string Invariants(InvariantResult result)
    {
        string used = PictureSource.Text($"{result.Counts.Count(c => c.Checked > 0)} of {result.Counts.Count} checked, {result.Checked:N0} times");
        return result.Broken == 0 ? $"{used}, none broken" : PictureSource.Text($"{used}, {result.Broken:N0} times broken");
    }

    private static string Files(FileAccount[] files) => files.Length == 1 ? files[0].Name : PictureSource.Text($"{files.Length} files: {string.Join(", ", files.Select(f => f.Name))}");

    private static string Losses(CaptureReport capture)
    {
        long lost = capture.Replayed.Sum(f => f.LostEvents) + capture.Result.Capture.Snapshots.BufferStats.Sum(s => (s.Overrun ?? 0) + (s.DroppedEvents ?? 0));
        return lost switch
        {
            1 => "1 event",
            > 1 => PictureSource.Text($"{lost:N0} events"),
            _ => capture.Result.IsLossy ? "damaged or lost in places that nothing counts" : "none told",
        };
    }
}
