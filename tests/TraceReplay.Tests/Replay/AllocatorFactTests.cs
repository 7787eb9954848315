using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>What the allocator's decisions take from snapshots, probes and events beside the one they judge.</summary>
public sealed class AllocatorFactTests
{
    private const string App = "app-100";

    // The map of bpftrace had lost its key: seen in zram-retry-light-7.2.
    private const string LostLru = App + " zone_lru: node=0 zone_idx=1 inactive_anon=12 active_anon=0 inactive_file=140226982802113 active_file=0 free=94068276858720 nr_swap_pages=94068276496640";

    [Test]
    public void A_probe_line_whose_map_was_lost_is_not_replayed()
    {
        Verified verified = WithZones(Begin(App), End(App, 5), LostLru, Zone(App, 0, 1));
        Assert.That((verified.Of(Clause.Reclaimable).Any(), verified.Policy.Quirks[Quirk.ProbeMapLost]), Is.EqualTo((false, 1L)));
    }

    [Test]
    public void Lists_that_moved_are_counted()
    {
        Verified verified = WithZones(Begin(App), End(App, 5), Lru(file: 9000), Zone(App, 0, 1));
        Assert.That(verified.Policy.Quirks[Quirk.LruMovedMeanwhile], Is.EqualTo(1));
    }

    [Test]
    public void The_free_pages_of_an_empty_zone_tell_612_from_72()
    {
        string trace = TraceText.Of(Begin(App), End(App, 5), Lru(file: 0), Zone(App, 0, 1).Replace("reclaimable=0", "reclaimable=5351", StringComparison.Ordinal));
        var native = Verified.OfText(trace, KernelLineCatalogue.Linux612, ZoneinfoText612.Text);
        var other = Verified.OfText(trace, KernelLineCatalogue.Linux612, ZoneinfoOfLane.Text, Policy.BaselineOf(KernelLineCatalogue.Linux72));
        Assert.Multiple(() =>
        {
            Assert.That(native.Diverging, Is.Empty);
            Assert.That(native.Policy.Coverage[Branch.ReclaimableEmpty], Is.EqualTo(1));
            Assert.That(other.Diverging.Select(d => d.Clause), Is.EqualTo(new[] { Clause.PolicyRetries }));
            Assert.That(other.Policy.Horizon, Is.EqualTo(new Horizon(0, 4)));
        });
    }

    [Test]
    public void One_snapshot_does_not_settle_the_min_watermark()
    {
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt", TraceText.Of(Begin(App), End(App, 5), Zone(App, 0, 1, min: 10407)))
            .Write("zoneinfo.after", ZoneinfoText612.Text);
        Decision mark = Verified.OfPath(folder.FullName, KernelLineCatalogue.Linux612).Of(Clause.MinWmark).Single();
        Assert.That(mark.Verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.ZoneMin)));
    }

    [Test]
    public void Two_snapshots_that_differ_do_not_settle_it()
    {
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt", TraceText.Of(Begin(App), End(App, 5), Zone(App, 0, 1, min: 10407)))
            .Write("zoneinfo.before", ZoneinfoText612.Text.Replace("10408", "10000", StringComparison.Ordinal))
            .Write("zoneinfo.after", ZoneinfoText612.Text);
        Decision mark = Verified.OfPath(folder.FullName, KernelLineCatalogue.Linux612).Of(Clause.MinWmark).Single();
        Assert.That(mark.Verdict.Kind, Is.EqualTo(VerdictKind.Undetermined));
    }

    [Test]
    public void A_traced_watermark_counts_from_then_on()
    {
        const string Set = "sysctl-9 mm_setup_per_zone_wmarks: node_id=0 zone name=DMA32 watermark min=9000 low=11250 high=13500 promo=15750";
        var verified = Verified.OfText(
            TraceText.Of(Set, Begin(App), End(App, 5), Zone(App, 0, 1, min: 9000), Begin(App), End(App, 5), Zone(App, 0, 1, min: 8999)),
            KernelLineCatalogue.Linux72,
            ZoneinfoText612.Text);
        Assert.That(
            verified.Of(Clause.MinWmark).Select(d => d.Verdict),
            Is.EqualTo(new[] { Verdict.Agree, Verdict.Diverge }));
    }

    [Test]
    public void A_reserve_given_back_leaves_open_what_the_task_did_next()
    {
        var verified = Verified.On612(
            Begin(App), End(App, 5), Zone(App, 0, 0), App + " unreserve_highatomic: force=1 ret=1", Begin(App), End(App, 5), Zone(App, 0, 1));
        Assert.That((verified.Diverging.Any(), verified.Policy.Coverage[Branch.SlowpathHighatomic]), Is.EqualTo((false, 1L)));
    }

    [Test]
    public void The_costly_17th_loop_shows_in_its_compaction()
    {
        IEnumerable<string> loops = Enumerable.Range(1, 16).SelectMany(n => Round(App, 5, n, order: 9));
        var verified = Verified.On72(
            [Begin(App), End(App, 1), .. loops, Begin(App, 9, Mayfail), End(App, 5), Compact(App, 9, "SYNC_LIGHT", "progress", 0, 4, 1)]);
        Decision silent = verified.Of(Clause.SilentGiveUp).Single();
        Assert.Multiple(() =>
        {
            Assert.That((silent.Line, silent.Verdict), Is.EqualTo((52L, Verdict.Agree)));
            Assert.That(verified.Diverging, Is.Empty);
        });
    }

    [Test]
    public void In_61_the_whole_reserve_counts_whatever_of_it_is_free()
    {
        string zoneinfo = ZoneinfoText612.Text.Replace("managed  3840", "managed  3841", StringComparison.Ordinal);
        string[] trace = [Begin(App), End(App, 5), Zone(App, 0, 0, "DMA", available: 1100, min: 190)];
        var old = Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux61, zoneinfo);
        var later = Verified.OfText(TraceText.Of(trace), KernelLineCatalogue.Linux612, zoneinfo);
        Assert.That(
            (old.Of(Clause.Watermark).Single().Verdict.Kind, later.Of(Clause.Watermark).Single().Verdict.Kind),
            Is.EqualTo((VerdictKind.Undetermined, VerdictKind.Diverge)));
    }

    private static string Lru(long file) =>
        $"{App} zone_lru: node=0 zone_idx=1 inactive_anon=0 active_anon=0 inactive_file={file} active_file=0 free=5351 nr_swap_pages=0";

    private static Verified WithZones(params string[] lines) =>
        Verified.OfText(TraceText.Of(lines), KernelLineCatalogue.Linux612, ZoneinfoText612.Text);
}
