using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.LaneTexts;

namespace TraceReplay.Tests;

/// <summary>The walk of a policy that counts other pages than the kernel, and what decides it.</summary>
public sealed class RetryWalkTests
{
    private const string App = "app-1";
    private const string FileOnly = "should_reclaim_retry.reclaimable = zone.file";
    private const string Nothing = "should_reclaim_retry.reclaimable = 0 pages";

    private static readonly string[] Reclaim = [Lines.Begin(App), Lines.End(App, 5)];

    [Test]
    public void A_zone_below_that_might_pass_leaves_a_give_up_undetermined()
    {
        string[] trace = [.. Reclaim, Look(App, 0, 1, 9000, 20000)];
        Assert.That(Last(Nothing, ZoneinfoOfLane.Unprotected, trace).Verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.LowerZones)));
        Assert.That(Last(Nothing, zoneinfo: null, trace).Verdict.Kind, Is.EqualTo(VerdictKind.Undetermined));
        Assert.That(Last(Nothing, ZoneinfoOfLane.Text, trace).Verdict.Kind, Is.EqualTo(VerdictKind.Diverge));
    }

    [Test]
    public void Watermarks_that_are_set_in_between_are_those_of_the_zone_below()
    {
        const string Set = "sysctl-9 mm_setup_per_zone_wmarks: node_id=0 zone name=DMA watermark min=200000 low=250000 high=300000 promo=350000";
        string[] turn = [.. Reclaim, Look(App, 0, 1, 9000, 20000)];
        Assert.That(Last(Nothing, ZoneinfoOfLane.Unprotected, [.. turn, .. turn]).Verdict.Kind, Is.EqualTo(VerdictKind.Undetermined));
        Assert.That(Last(Nothing, ZoneinfoOfLane.Unprotected, [.. turn, Set, .. turn]).Verdict.Kind, Is.EqualTo(VerdictKind.Diverge));
    }

    [Test]
    public void Where_the_kernel_walked_through_all_zones_none_is_left_to_pass() =>
        Assert.That(
            Last(Nothing, ZoneinfoOfLane.Unprotected, [.. Reclaim, Look(App, 0, 0, 9000, 100), Look(App, 0, 0, 100, 5, zone: "DMA", min: 190), Lines.Kill(App)]).Verdict.Kind,
            Is.EqualTo(VerdictKind.Agree));

    [Test]
    public void A_second_zone_that_passes_without_reclaimable_pages_is_enough() =>
        Assert.That(
            Last(Nothing, ZoneinfoOfLane.Text, [.. Reclaim, Look(App, 0, 0, 9000, 100), Look(App, 0, 1, 45000, 5, zone: "DMA", min: 190)]).Verdict.Kind,
            Is.EqualTo(VerdictKind.Agree));

    [Test]
    public void Without_zone_lru_file_pages_are_bounds_that_decide_only_where_free_pages_are_enough()
    {
        Assert.That(Last(FileOnly, ZoneinfoOfLane.Text, [.. Reclaim, Look(App, 0, 1, 10702, 300)]).Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
        Assert.That(Last(FileOnly, ZoneinfoOfLane.Text, [.. Reclaim, Look(App, 0, 1, 9000, 20000)]).Verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.LruSplit)));
        Assert.That(Last(FileOnly, ZoneinfoOfLane.Text, [.. Reclaim, Look(App, 0, 0, 9000, 20), Lines.Kill(App)]).Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
    }

    // Two CPUs hold back up to 125 pages of each of two lists: 500 pages.
    [TestCase(908, VerdictKind.Diverge, false)]
    [TestCase(909, VerdictKind.Diverge, true)]
    [TestCase(1908, VerdictKind.Agree, true)]
    [TestCase(1909, VerdictKind.Agree, false)]
    public void Within_what_the_CPUs_hold_back_a_reading_is_presumed(long file, VerdictKind verdict, bool presumed)
    {
        Decision decision = Last(FileOnly, ZoneinfoOfLane.Text, [.. Reclaim, Lru(file, anon: 20000 - file), Look(App, 0, 1, 9000, 20000)]);
        Assert.That((decision.Verdict.Kind, decision.Verdict.Presumed.HasFlag(Presumptions.LruAsRead)), Is.EqualTo((verdict, presumed)));
    }

    [Test]
    public void The_free_pages_that_6_12_counts_in_an_empty_zone_are_no_file_pages()
    {
        Decision decision = Last(FileOnly, ZoneinfoOfLane.Text, [.. Reclaim, Lru(0, 0), Look(App, 0, 1, 9000, 9000)]);
        Assert.That((decision.Verdict.Kind, decision.Values.A), Is.EqualTo((VerdictKind.Diverge, 9000L)));
    }

    [Test]
    public void A_block_of_a_higher_order_was_free_where_the_kernel_passed_and_is_unknown_where_it_did_not()
    {
        const string More = "should_reclaim_retry.reclaimable = base + 30000 pages";
        Assert.That(Last(FileOnly, ZoneinfoOfLane.Text, [.. Reclaim, Look(App, 0, 1, 15000, 300, order: 2)]).Verdict.Kind, Is.EqualTo(VerdictKind.Agree));
        Assert.That(
            Last(More, ZoneinfoOfLane.Text, [.. Reclaim, Look(App, 0, 0, 15000, 300, order: 2), Lines.Kill(App)]).Verdict,
            Is.EqualTo(Verdict.Undetermined(MissingInputs.FreeArea)));
    }

    [Test]
    public void A_reserve_that_was_given_back_lets_the_policy_retry_too()
    {
        string[] trace = [.. Reclaim, Look(App, 0, 0, 9000, 100), App + " unreserve_highatomic: force=1 ret=1", .. Reclaim, Look(App, 0, 1, 12000, 0)];
        var verified = Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, ZoneinfoOfLane.Text, Policy(Nothing));
        Assert.That(verified.Of(Clause.PolicyRetries).Select(d => (d.Line, d.Observed, d.Verdict.Kind)), Is.EqualTo(new[] { (3L, 1L, VerdictKind.Agree), (7L, 1L, VerdictKind.Agree) }));
    }

    [Test]
    public void Without_swap_all_that_is_counted_is_file()
    {
        Decision decision = Swapped(FileOnly, "Filename\tType\tSize\tUsed\tPriority\n", [.. Reclaim, Look(App, 0, 1, 9000, 20000)]);
        Assert.That((decision.Verdict.Kind, decision.Values.A), Is.EqualTo((VerdictKind.Agree, 29000L)));
    }

    [TestCase("/dev/zram0", VerdictKind.Diverge)]
    [TestCase("/dev/ram0", VerdictKind.Diverge)]
    [TestCase("/dev/ramdisk", VerdictKind.Agree)]
    [TestCase("/dev/vdb", VerdictKind.Agree)]
    [TestCase("/swap/dev/zram0", VerdictKind.Agree)]
    public void Swap_is_RAM_backed_by_its_device(string device, VerdictKind verdict) =>
        Assert.That(Swapped(RamBacked, Swaps(device), Storm).Verdict.Kind, Is.EqualTo(verdict));

    [Test]
    public void Swap_on_a_disk_beside_a_zram_keeps_today_s_behaviour() =>
        Assert.That(Swapped(RamBacked, Swaps("/dev/zram0", "/dev/vdb"), Storm).Verdict.Kind, Is.EqualTo(VerdictKind.Agree));

    [Test]
    public void Swap_that_nobody_read_leaves_it_undetermined() =>
        Assert.That(Last(RamBacked, ZoneinfoOfLane.Text, Storm).Verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.SwapKind)));

    private const string RamBacked = "should_reclaim_retry.reclaimable = when swap.all_ram_backed then zone.file else base";

    private static readonly string[] Storm = [.. Reclaim, Lru(60, 19940), Look(App, 0, 1, 9000, 20000)];

    private static string Lru(long file, long anon) =>
        $"{App} zone_lru: node=0 zone_idx=1 inactive_anon={anon} active_anon=0 inactive_file={file} active_file=0 free=9000 nr_swap_pages=5000";

    private static string Swaps(params string[] devices) =>
        "Filename\tType\tSize\tUsed\tPriority\n" + string.Concat(devices.Select(d => $"{d} partition\t524284\t0\t100\n"));

    private static Decision Swapped(string rule, string swaps, string[] trace)
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(trace))
            .Write("zoneinfo.before", ZoneinfoOfLane.Text).Write("zoneinfo.after", ZoneinfoOfLane.Text)
            .Write("swaps.before", swaps).Write("swaps.after", swaps);
        return Verified.OfPath(folder.FullName, KernelLineCatalogue.Linux612, Policy(rule)).Of(Clause.PolicyRetries).Last();
    }

    private static Decision Last(string rule, string? zoneinfo, string[] trace) =>
        Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, zoneinfo, Policy(rule)).Of(Clause.PolicyRetries).Last();
}
