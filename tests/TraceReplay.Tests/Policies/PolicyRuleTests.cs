using TraceReplay.Model;
using static TraceReplay.Model.PolicyInput;

namespace TraceReplay.Tests;

/// <summary>The proposals decide as their sources say.</summary>
public sealed class PolicyRuleTests
{
    // What the zone has: 100 file pages, 900 anonymous ones, 50 free; the kernel counted 1000.
    private static readonly (PolicyInput Input, Quantity Value)[] Zone =
    [
        (ZoneFile, Pages(100)), (ZoneAnon, Pages(900)), (ZoneFree, Pages(50)), (ZoneReclaimable, Pages(1000)), (SwapFree, Pages(5000)),
    ];

    private static readonly Quantity True = Quantity.Exactly(1);
    private static readonly Quantity False = Quantity.Exactly(0);

    [Test]
    public void Chen_1_resets_only_where_the_node_is_balanced()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Reset("chen-1", 5, True), Is.EqualTo(Tri.True));
            Assert.That(Reset("chen-1", 5, False), Is.EqualTo(Tri.False));
            Assert.That(Reset("chen-1", 5, Quantity.UnknownTruth), Is.EqualTo(Tri.Unknown));
            Assert.That(Reset("chen-1", 0, Quantity.UnknownTruth), Is.EqualTo(Tri.False));
            Assert.That(Reset("chen-2", 5, False), Is.EqualTo(Tri.False));
        }
    }

    [Test]
    public void Fleming_ram_backed_counts_file_pages_only_while_all_swap_lies_in_RAM()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Reclaimable("fleming-ram-backed", (SwapAllRamBacked, True)), Is.EqualTo(Pages(100)));
            Assert.That(Reclaimable("fleming-ram-backed", (SwapAllRamBacked, False)), Is.EqualTo(Pages(1000)));
            Assert.That(Reclaimable("fleming-ram-backed"), Is.EqualTo(new Quantity(100, 1000)));
            Assert.That(Reclaimable("fleming-ram-backed:treat_all_as_ram", 1, (SwapAllRamBacked, False)), Is.EqualTo(Pages(100)));
        }
    }

    [TestCase(0, 0, 0)]
    [TestCase(1, 0, 900)]
    [TestCase(0, 1, 100)]
    [TestCase(1, 1, 1000)]
    public void Weiner_split_progress_counts_the_kinds_that_make_headway(int anon, int file, int expected) => Assert.That(
        Reclaimable("weiner-split-progress", (ProgressAnon, Pages(anon)), (ProgressFile, Pages(file))), Is.EqualTo(Pages(expected)));

    [Test]
    public void Weiner_split_progress_bounds_what_one_unknown_kind_can_add() => Assert.That(
        Reclaimable("weiner-split-progress", (ProgressFile, Pages(1))), Is.EqualTo(new Quantity(100, 1000)));

    [Test]
    public void Weiner_split_progress_counts_no_anonymous_pages_without_swap() => Assert.That(
        Reclaimable("weiner-split-progress", (SwapFree, Pages(0)), (ProgressAnon, Pages(1)), (ProgressFile, Pages(0))), Is.EqualTo(Pages(0)));

    [TestCase("weiner-min-percent")]
    [TestCase("fleming-progress-pct")]
    public void A_kind_counts_from_one_percent_of_its_pages_on(string policy)
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Reclaimable(policy, (ProgressAnon, Pages(8)), (ProgressFile, Pages(1))), Is.EqualTo(Pages(100)));
            Assert.That(Reclaimable(policy, (ProgressAnon, Pages(9)), (ProgressFile, Pages(1))), Is.EqualTo(Pages(1000)));
            Assert.That(Reclaimable(policy, (ProgressAnon, Pages(9)), (ProgressFile, Pages(0))), Is.EqualTo(Pages(900)));
            Assert.That(Reclaimable(policy, (ProgressAnon, Pages(8)), (ProgressFile, Pages(0))), Is.EqualTo(Pages(0)));
        }
    }

    // 7% of 100 pages are 7 pages: in fractions of 1 they would be a little more.
    [TestCase(7, 100)]
    [TestCase(6, 0)]
    public void Percentages_of_whole_pages_are_exact(int reclaimed, int expected) => Assert.That(
        Reclaimable("weiner-min-percent:percent", 7, (ProgressAnon, Pages(0)), (ProgressFile, Pages(reclaimed))), Is.EqualTo(Pages(expected)));

    [Test]
    public void The_denominator_can_be_what_was_scanned()
    {
        (PolicyInput, Quantity)[] cycle =
            [(ProgressAnon, Pages(1)), (ScannedAnon, Pages(100)), (ProgressFile, Pages(0)), (ScannedFile, Pages(50))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Reclaimable("weiner-min-percent:denominator", 1, cycle), Is.EqualTo(Pages(900)));
            Assert.That(Reclaimable("weiner-min-percent", cycle), Is.EqualTo(Pages(0)));
        }
    }

    [Test]
    public void Fleming_progress_pct_is_off_at_0_whatever_is_unknown() =>
        Assert.That(Reclaimable("fleming-progress-pct:percent", 0), Is.EqualTo(Pages(1000)));

    [Test]
    public void A_parameter_that_decides_leaves_the_inputs_of_the_other_branch_unread()
    {
        InputSet off = Find("fleming-progress-pct:percent", 0).RulesOn(KernelLineCatalogue.Linux612).InputsOf(PolicyRule.Reclaimable);
        InputSet lru = Find("fleming-progress-pct", 0).RulesOn(KernelLineCatalogue.Linux612).InputsOf(PolicyRule.Reclaimable);
        using (Assert.EnterMultipleScope())
        {
            Assert.That(lru.Has(ScannedAnon), Is.False);
            Assert.That(lru.Has(ProgressAnon), Is.True);
            Assert.That(off.Has(ZoneReclaimable), Is.True);
        }
    }

    [Test]
    public void Zram_ratio_counts_what_free_memory_can_hold_compressed()
    {
        (PolicyInput, Quantity)[] zram =
            [(SwapZramOnly, True), (ZramRatio, Pages(3)), (ZramUsed, Pages(10)), (ZramLimit, Pages(0))];
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Reclaimable("zram-ratio", zram), Is.EqualTo(Pages(250)));
            Assert.That(Reclaimable("zram-ratio", [.. zram, (ZoneFree, Pages(800))]), Is.EqualTo(Pages(1000)));
            Assert.That(Reclaimable("zram-ratio", [.. zram, (ZramLimit, Pages(10))]), Is.EqualTo(Pages(100)));
            Assert.That(Reclaimable("zram-ratio", [.. zram, (ZramRatio, new Quantity(1, 4))]), Is.EqualTo(new Quantity(150, 300)));
            Assert.That(Reclaimable("zram-ratio", [.. zram, (SwapZramOnly, False)]), Is.EqualTo(Pages(1000)));
        }
    }

    [Test]
    public void Zram_writeback_counts_anonymous_pages_while_a_backing_device_takes_them()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Reclaimable("zram-writeback", (SwapAllRamBacked, True), (ZramWritesBack, False)), Is.EqualTo(Pages(100)));
            Assert.That(Reclaimable("zram-writeback", (SwapAllRamBacked, True), (ZramWritesBack, True)), Is.EqualTo(Pages(1000)));
            Assert.That(Reclaimable("zram-writeback", (SwapAllRamBacked, False)), Is.EqualTo(Pages(1000)));
        }
    }

    [Test]
    public void Zswap_counts_anonymous_pages_unless_it_refuses_them_and_may_not_write_back()
    {
        using (Assert.EnterMultipleScope())
        {
            Assert.That(Reclaimable("zswap", (ZswapStoreFails, True), (ZswapWritesBack, False)), Is.EqualTo(Pages(100)));
            Assert.That(Reclaimable("zswap", (ZswapStoreFails, False)), Is.EqualTo(Pages(1000)));
            Assert.That(Reclaimable("zswap"), Is.EqualTo(new Quantity(100, 1000)));
        }
    }

    private static Quantity Pages(double pages) => Quantity.Exactly(pages);

    private static Quantity Reclaimable(string policy, params (PolicyInput, Quantity)[] inputs) => Reclaimable(policy, 0, inputs);

    private static Quantity Reclaimable(string policy, double setting, params (PolicyInput, Quantity)[] inputs) =>
        Policies.Run(Find(policy, setting), PolicyRule.Reclaimable, [.. Zone, .. inputs]);

    private static Tri Reset(string policy, int reclaimed, Quantity balanced) =>
        Policies.Run(Find(policy, 0), PolicyRule.Reset, (Reclaimed, Pages(reclaimed)), (NodeBalanced, balanced)).ToTri();

    // "name:parameter" sets the parameter.
    private static Policy Find(string policy, double setting)
    {
        string[] parts = policy.Split(':');
        Dictionary<string, double> settings = parts.Length == 1 ? [] : new() { [parts[1]] = setting };
        return BuiltInPolicies.Find(parts[0])!.ToPolicy(settings);
    }
}
