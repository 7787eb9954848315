using FsCheck;
using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.LaneTexts;

namespace TraceReplay.Tests;

/// <summary>What holds for policies on every trace of calls.</summary>
public sealed class LaneProperties
{
    private const string Seed = "2741,20260215";

    [Property(Replay = Seed, MaxTest = 100)]
    public bool A_policy_that_counts_less_never_retries_where_one_that_counts_more_gives_up(int seed)
    {
        LaneRun run = Run(seed, "zone.file", "zone.reclaimable + 200 pages");
        Dictionary<long, VerdictKind> less = Kinds(run, "a", out Dictionary<long, long> observed);
        Dictionary<long, VerdictKind> more = Kinds(run, "b", out _);
        return less.Keys.All(line => !(Retries(less[line], observed[line]) == true && Retries(more[line], observed[line]) == false));
    }

    [Property(Replay = Seed, MaxTest = 100)]
    public bool An_unknown_input_is_no_difference_where_both_branches_agree(int seed)
    {
        LaneRun run = Run(seed, "when zram.writes_back then base else base", "base");
        return Kinds(run, "a", out _).OrderBy(k => k.Key).SequenceEqual(Kinds(run, "b", out _).OrderBy(k => k.Key)) && run["a"].Horizon is null;
    }

    private static bool? Retries(VerdictKind kind, long observed) => kind == VerdictKind.Undetermined ? null : (kind == VerdictKind.Agree) == (observed == 1);

    private static Dictionary<long, VerdictKind> Kinds(LaneRun run, string policy, out Dictionary<long, long> observed)
    {
        Decision[] decisions = [.. run.Decisions[policy].Decisions.Where(d => d.Clause == Clause.PolicyRetries)];
        observed = decisions.ToDictionary(d => d.Line, d => d.Observed);
        return decisions.ToDictionary(d => d.Line, d => d.Verdict.Kind);
    }

    // A task a call, so that no counter of one call reaches the next.
    private static LaneRun Run(int seed, string a, string b)
    {
        var random = new Random(seed);
        string[] trace = [.. Enumerable.Range(1, 12).SelectMany(n => Call(random, $"app-{n}"))];
        return LaneRun.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, Rule("a", a), Rule("b", b));
    }

    private static Policy Rule(string name, string expression) => Read($"policy {name}\nextends mainline\nrule should_reclaim_retry.reclaimable = {expression}\n");

    private static IEnumerable<string> Call(Random random, string task)
    {
        long free = 10408 - random.Next(-300, 1200);
        long file = random.Next(1000);
        long anon = random.Next(1000);
        long all = random.Next(4) == 0 ? Math.Max(0, file + anon + random.Next(-80, 80)) : file + anon;
        yield return Lines.Begin(task);
        yield return Lines.End(task, 5);
        if (random.Next(3) > 0)
        {
            yield return $"{task} zone_lru: node=0 zone_idx=1 inactive_anon={anon} active_anon=0 inactive_file={file} active_file=0 free={free} nr_swap_pages={random.Next(2) * 500}";
        }

        bool passed = free + all > 10408;
        yield return Look(task, 0, passed ? 1 : 0, free, all);
        yield return passed ? Lines.Begin(task) : Lines.Kill(task);
    }
}
