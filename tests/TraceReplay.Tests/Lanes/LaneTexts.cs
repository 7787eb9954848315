using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>Policies of a few lines, and the lines of a walk, for short traces that policies decide.</summary>
internal static class LaneTexts
{
    /// <summary>A policy on the recorded kernel's rules: <c>kswapd_failures.hopeless = failures >= 4</c>, a rule an argument.</summary>
    public static Policy Policy(params string[] rules) =>
        Read("policy my\nextends mainline\n" + string.Concat(rules.Select(r => $"rule {r}\n")));

    public static Policy Read(string text)
    {
        PolicyReading reading = Policies.Read(text);
        Assert.That(reading.Errors.Select(e => e.ToString()), Is.Empty);
        return reading.Definition!.ToPolicy();
    }

    /// <summary>What a zone's retry event says, with free pages and reclaimable ones given apart.</summary>
    public static string Look(string task, long loops, int wmark, long free, long reclaimable, string zone = "DMA32", int order = 0, long min = 10408, int node = 0) =>
        $"{task} reclaim_retry_zone: node={node} zone={zone,-8} order={order} reclaimable={reclaimable} available={free + reclaimable} min_wmark={min} no_progress_loops={loops} wmark_check={wmark}";

    /// <summary>A turn of the slow path that ends with one zone.</summary>
    public static string[] Turn(string task, long reclaimed, long loops, int wmark, long free, long reclaimable, string gfp = Lines.Movable) =>
        [Lines.Begin(task, gfp: gfp), Lines.End(task, reclaimed), Look(task, loops, wmark, free, reclaimable)];

    public static OomChanges Oom(this Verified verified) => verified.Policy.Changes!.Oom!;

    public static NodeChanges Kswapd(this Verified verified, int node = 0) => verified.Policy.Changes!.Kswapd.Single(n => n.Node == node);
}
