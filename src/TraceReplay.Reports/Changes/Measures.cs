using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>The measures by which policies are set side by side.</summary>
internal static class Measures
{
    /// <summary>All of them, in their order.</summary>
    public static IReadOnlyList<Measure> Of(Capture capture) =>
    [
        new("decisions", "decisions", p => Number(p.Decisions.Total.Decisions)),
        new("  agree with the kernel", "agree", p => Number(p.Decisions.Total.Agree)),
        new("  differ from it", "diverge", p => Number(p.Decisions.Total.Diverge)),
        new("  undetermined", "undetermined", p => Number(p.Decisions.Total.Undetermined)),
        new("  counterfactual", "counterfactual", p => Number(p.Decisions.Total.Counterfactual)),
        new("horizon", "horizon", p => p.Horizon is Horizon h ? $"{capture.Files[h.File].Name}:{h.Line}" : "none"),
        new("should_reclaim_retry", "retry_calls", p => p.Changes?.Oom is OomChanges o ? Number(o.Same + o.GivesUpEarlier + o.RetriesLonger + o.Undetermined) : null),
        new("  both give up", "give_up_both", p => Oom(p, o => Number(o.GaveUpBoth))),
        new("  gives up, kernel retried", "give_up_earlier", p => Oom(p, o => Number(o.GivesUpEarlier))),
        new("  retries, kernel gave up", "retries_longer", p => Oom(p, o => Number(o.RetriesLonger))),
        new("  first gives up at", "first_give_up", p => Oom(p, o => o.First?.Time.ToString())),
        new("gained: s to next OOM kill", "seconds_to_next_kill", p => First(p, (o, f) => o.KillsAfter.Count > 0 ? Seconds(f.Time, o.KillsAfter[0].Time) : "no kill")),
        new("gained: s to last OOM kill", "seconds_to_last_kill", p => First(p, (o, f) => o.KillsAfter.Count > 0 ? Seconds(f.Time, o.KillsAfter[^1].Time) : "no kill")),
        new("cost: pages reclaimed after", "pages_reclaimed_after", p => First(p, (o, _) => Number(o.ReclaimedAfter))),
        new("cost: allocations after", "allocations_after", p => First(p, (o, _) => Number(o.AllocatedAfter))),
        .. Kswapd(),
    ];

    private static IReadOnlyList<Measure> Kswapd() =>
    [
        new("kswapd runs", "kswapd_runs", p => Sum(p, n => n.Runs)),
        new("  avoided", "runs_avoided", p => Sum(p, n => n.RunsAvoided)),
        new("  undetermined", "runs_undetermined", p => Sum(p, n => n.RunsUndetermined)),
        new("  s in avoided runs", "seconds_avoided", p => Nodes(p) ? (p.Changes!.Kswapd.Sum(n => n.Nanoseconds) / 1e9).ToString("F3", CultureInfo.InvariantCulture) : null),
        new("  pages scanned in them", "scanned_avoided", p => Work(p, n => n.Scanned)),
        new("  pages reclaimed in them", "reclaimed_avoided", p => Work(p, n => n.Reclaimed)),
        new("  first stops at", "first_stop", p => Nodes(p) ? p.Changes!.Kswapd.SelectMany(n => n.Stops).Select(s => s.From.ToString()).FirstOrDefault() : null),
        new("resets refused", "resets_refused", p => Sum(p, n => n.Refused.Sum(r => r.Count))),
        new("resets undetermined", "resets_undetermined", p => Sum(p, n => n.ResetsUndetermined)),
    ];

    private static bool Nodes(PolicyResult policy) => policy.Changes is { Kswapd.Count: > 0 } changes && changes.Kswapd.Any(n => n.Runs > 0);

    private static string? Sum(PolicyResult policy, Func<NodeChanges, long> value) => Nodes(policy) ? Number(policy.Changes!.Kswapd.Sum(value)) : null;

    private static string? Work(PolicyResult policy, Func<NodeChanges, long> value) =>
        Nodes(policy) && policy.Changes!.Kswapd.Any(n => n.ShowsWork) ? Number(policy.Changes.Kswapd.Sum(value)) : null;

    private static string? Oom(PolicyResult policy, Func<OomChanges, string?> value) => policy.Changes?.Oom is OomChanges oom ? value(oom) : null;

    private static string? First(PolicyResult policy, Func<OomChanges, GiveUp, string> value) =>
        policy.Changes?.Oom is { First: GiveUp first } oom ? value(oom, first) : null;

    private static string Seconds(TraceTime from, TraceTime to) =>
        from.IsSeconds && to.IsSeconds ? ((to.Value - from.Value) / 1e9).ToString("F3", CultureInfo.InvariantCulture) : "-";

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
