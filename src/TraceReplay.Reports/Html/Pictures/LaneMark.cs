using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>Something that a policy would do: <c>give-up</c> or <c>kswapd stop</c>, which lasts until <c>until</c> or to the end.</summary>
internal sealed record LaneMark(string Kind, PlaceMark At, double? Until, string Text)
{
    private const int Most = 2000;

    public static IReadOnlyList<LaneMark> AllOf(PolicyResult policy, PictureSource source) => policy.Changes is PolicyChanges changes
        ? [.. (changes.Oom?.Stalls ?? []).Where(s => s.GiveUp.Time.IsSeconds).Take(Most).Select(s => GiveUp(s, source)), .. changes.Kswapd.SelectMany(n => Stops(n, source))]
        : [];

    private static LaneMark GiveUp(StallChange stall, PictureSource source) => new(
        "give-up",
        Mark(stall.GiveUp.Time, stall.GiveUp.File, stall.GiveUp.Line),
        null,
        PictureSource.Text($"{source.Task(stall.GiveUp.Task)} gives up at order {stall.GiveUp.Order}; the kernel's stall lasted to {stall.LastTime}"));

    private static IEnumerable<LaneMark> Stops(NodeChanges node, PictureSource source) => node.Stops.Where(s => s.From.IsSeconds).Take(Most).Select(stop => new LaneMark(
        "kswapd stop",
        Mark(stop.From, stop.File, stop.Line),
        stop.CertainUntil is { IsSeconds: true } until ? PictureSource.Seconds(until) : null,
        PictureSource.Text($"kswapd of node {node.Node} is stopped {Ending(stop, source)}; {Runs(stop.RunsAvoided)} avoided")));

    private static string Ending(KswapdStop stop, PictureSource source) => stop.InDoubtFrom is { } doubt ? $"until {doubt}, when a reset that nothing decides may end it"
        : stop.Until is { } until ? stop.WokenBy.IsKnown ? $"until {until}, when {source.Task(stop.WokenBy)} resets kswapd_failures" : $"until {until}"
        : stop.MayEndEarlier ? "at most to the end of the trace, for events were lost"
        : "to the end of the trace";

    private static string Runs(long count) => count == 1 ? "1 run" : PictureSource.Text($"{count} runs");

    private static PlaceMark Mark(Events.TraceTime time, int file, long line) => new(PictureSource.Seconds(time), file, line);
}
