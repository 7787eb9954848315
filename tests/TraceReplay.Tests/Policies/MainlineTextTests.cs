using TraceReplay.Model;
using static TraceReplay.Model.PolicyInput;

namespace TraceReplay.Tests;

/// <summary>The texts of the kernel lines say what the model does: they are what <c>base</c> is, and what a reader takes for the rule.</summary>
public sealed class MainlineTextTests
{
    private static readonly Tri[] Truths = [Tri.False, Tri.True, Tri.Unknown];
    private static readonly Quantity[] Reclaims = [Quantity.Exactly(0), Quantity.Exactly(1), Quantity.Exactly(500), Quantity.UnknownSize];

    private static IEnumerable<KernelLine> Lines => KernelLineCatalogue.All;

    [TestCaseSource(nameof(Lines))]
    public void Reclaimable_is_the_only_value_that_zone_reclaimable_pages_admits(KernelLine line)
    {
        long[] sizes = [0, 1, 7, 876];
        foreach ((long file, long anon, long free, long swap) in from f in sizes from a in sizes from n in sizes from s in sizes select (f, a, n, s))
        {
            Quantity value = Run(line, PolicyRule.Reclaimable, (ZoneLru, Exact(file + (swap > 0 ? anon : 0))), (ZoneFree, Exact(free)));
            var lru = new LruSizes(Bounds.Exactly(file), Bounds.Exactly(anon), Bounds.Exactly(free));
            Tri anonymous = ZoneReclaimablePagesModel.CanReclaimAnonPages(swap, Tri.False);
            Assert.That(value.IsExact && ZoneReclaimablePagesModel.Admits(line, lru, anonymous, (long)value.Min), $"{line.Name}: {file} {anon} {free} {swap}: {value}");
        }
    }

    [TestCaseSource(nameof(Lines))]
    public void Resets_loops_is_that_NoProgressLoops_gives_0(KernelLine line)
    {
        foreach ((Quantity progress, int order) in from p in Reclaims from o in Enumerable.Range(0, 10) select (p, o))
        {
            CounterSet after = ShouldReclaimRetryModel.NoProgressLoops(CounterSet.Of(5), Any(progress), order);
            Tri resets = after.IsExact ? Kleene.Known(after.Contains(0)) : Tri.Unknown;
            Assert.That(Run(line, PolicyRule.ResetsLoops, (Progress, progress), (Order, Exact(order))).ToTri(), Is.EqualTo(resets), $"{progress} {order}");
        }
    }

    [TestCaseSource(nameof(Lines))]
    public void Retry_is_a_walk_that_passed_before_the_last_loop(KernelLine line)
    {
        foreach ((int loops, Tri passed) in from l in Enumerable.Range(0, 19) from p in Truths select (l, p))
        {
            Tri expected = Kleene.And(Kleene.Not(ShouldReclaimRetryModel.GoesOutBeforeZoneLoop(CounterSet.Of(loops))), passed);
            Assert.That(Run(line, PolicyRule.Retry, (Loops, Exact(loops)), (WalkPassed, Quantity.Of(passed))).ToTri(), Is.EqualTo(expected), $"{loops} {passed}");
        }
    }

    [TestCaseSource(nameof(Lines))]
    public void Reset_is_ShrinkNodeResets(KernelLine line)
    {
        foreach ((Quantity reclaimed, Tri balanced) in from r in Reclaims from b in Truths select (r, b))
        {
            Tri expected = KswapdFailuresModel.ShrinkNodeResets(line, Any(reclaimed), balanced);
            Assert.That(Run(line, PolicyRule.Reset, (Reclaimed, reclaimed), (NodeBalanced, Quantity.Of(balanced))).ToTri(), Is.EqualTo(expected), $"{reclaimed} {balanced}");
        }
    }

    [TestCaseSource(nameof(Lines))]
    public void Fails_is_RunFails(KernelLine line)
    {
        foreach ((Quantity reclaimed, Tri balanced, Tri boosted) in from r in Reclaims from b in Truths from w in Truths select (r, b, w))
        {
            Tri expected = KswapdFailuresModel.RunFails(line, balanced, Any(reclaimed), boosted);
            Quantity value = Run(line, PolicyRule.Fails, (Reclaimed, reclaimed), (NodeBalanced, Quantity.Of(balanced)), (RunBoosted, Quantity.Of(boosted)));
            Assert.That(value.ToTri(), Is.EqualTo(expected), $"{reclaimed} {balanced} {boosted}");
        }
    }

    [TestCaseSource(nameof(Lines))]
    public void Hopeless_is_Hopeless(KernelLine line)
    {
        for (int failures = 0; failures < 40; failures++)
        {
            Tri expected = KswapdFailuresModel.Hopeless(CounterSet.Of(failures));
            Assert.That(Run(line, PolicyRule.Hopeless, (Failures, Exact(failures))).ToTri(), Is.EqualTo(expected), $"{failures}");
        }
    }

    // What a patch on the line has as base. On a recording of another line no rule can take the recorded answer for its own.
    private static Quantity Run(KernelLine line, PolicyRule rule, params (PolicyInput Input, Quantity Value)[] inputs)
    {
        string text = $"policy my\nextends mainline-{line.Name}\nrule {PolicyRuleCatalogue.Of(rule).Name} = base\n";
        var policy = Policies.Read(text).Definition!.ToPolicy();
        KernelLine other = KernelLineCatalogue.All.First(l => l != line);
        return policy.RulesOn(other)[rule]!(Policies.Frame(inputs));
    }

    private static Quantity Exact(long value) => Quantity.Exactly(value);

    private static Tri Any(Quantity pages) => pages.Min > 0 ? Tri.True : pages.Max <= 0 ? Tri.False : Tri.Unknown;
}
