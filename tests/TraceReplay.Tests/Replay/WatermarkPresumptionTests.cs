using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.Lines;

namespace TraceReplay.Tests;

/// <summary>What a watermark verdict rests on is named, and what would have decided an open one too.</summary>
public sealed class WatermarkPresumptionTests
{
    private const string App = "app-100";

    private static readonly string LargeZone = ZoneinfoText612.Text.Replace("managed  40000", "managed  211625", StringComparison.Ordinal);

    [TestCase(10409, 1, Presumptions.None, TestName = "Above_the_full_mark_anyone_passes")]
    [TestCase(10408, 0, Presumptions.NotReserveUser, TestName = "Between_the_marks_the_task_is_presumed_to_be_ordinary")]
    [TestCase(2602, 0, Presumptions.None, TestName = "Below_a_quarter_of_the_mark_anyone_fails")]
    public void An_agreement_names_what_it_presumes(long available, int wmark, Presumptions presumed)
    {
        Assert.That(Judge(ZoneinfoText612.Text, available, wmark), Is.EqualTo(new Verdict(VerdictKind.Agree, MissingInputs.None, presumed)));
    }

    [Test]
    public void A_highatomic_reserve_that_no_snapshot_shows_is_bounded_by_its_limit()
    {
        Assert.Multiple(() =>
        {
            Assert.That(Judge(LargeZone, 10408 + 2560, 1), Is.EqualTo(Verdict.Undetermined(MissingInputs.FreeHighatomic)));
            Assert.That(Judge(LargeZone, 10408 + 2561, 1), Is.EqualTo(Verdict.Agree));
        });
    }

    [Test]
    public void A_highatomic_reserve_that_a_snapshot_shows_is_presumed()
    {
        string seen = LargeZone.Replace("nr_free_pages 10356", "nr_free_pages 10356\n        free_highatomic: 5", StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(Judge(seen, 10408 + 6, 1), Is.EqualTo(new Verdict(VerdictKind.Agree, MissingInputs.None, Presumptions.HighatomicAsInSnapshots)));
            Assert.That(Judge(seen, 10408 + 5, 0).Kind, Is.EqualTo(VerdictKind.Agree));
            Assert.That(Judge(seen, 10408 + 2560, 0), Is.EqualTo(Verdict.Undetermined(MissingInputs.FreeHighatomic)), "more of it may be free meanwhile");
            Assert.That(Judge(seen, 10408 + 2561, 0).Kind, Is.EqualTo(VerdictKind.Diverge));
            Assert.That(Judge(seen, 10408 + 2561, 1), Is.EqualTo(Verdict.Agree));
        });
    }

    [Test]
    public void Once_the_reserve_was_given_back_no_snapshot_bounds_it()
    {
        string seen = LargeZone.Replace("nr_free_pages 10356", "nr_free_pages 10356\n        free_highatomic: 5", StringComparison.Ordinal);
        string trace = TraceText.Of(App + " unreserve_highatomic: force=1 ret=1", Begin(App), End(App, 5), Zone(App, 0, 1, available: 10408 + 6));
        Verdict verdict = Verified.OfText(trace, KernelLineCatalogue.Linux612, seen).Of(Clause.Watermark).Single().Verdict;
        Assert.That(verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.FreeHighatomic)));
    }

    [Test]
    public void A_reserve_that_only_the_whole_size_of_is_printed_is_between_0_and_it()
    {
        string whole = LargeZone.Replace("nr_free_pages 10356", "nr_free_pages 10356\n        reserved_highatomic: 5", StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(Judge(whole, 10408 + 5, 1).Missing, Is.EqualTo(MissingInputs.FreeHighatomic));
            Assert.That(Judge(whole, 10408 + 6, 1).Kind, Is.EqualTo(VerdictKind.Agree));
        });
    }

    [Test]
    public void Free_cma_pages_are_subtracted_for_an_allocation_that_is_not_movable()
    {
        string cma = ZoneinfoText612.Text.Replace("nr_free_pages 10356\n", "nr_free_pages 10356\n        cma      100\n", StringComparison.Ordinal);
        Assert.Multiple(() =>
        {
            Assert.That(Judge(cma, 10408 + 100, 0, "GFP_KERNEL"), Is.EqualTo(Verdict.Undetermined(MissingInputs.FreeCma)));
            Assert.That(Judge(cma, 10408 + 101, 0, "GFP_KERNEL").Kind, Is.EqualTo(VerdictKind.Diverge));
            Assert.That(Judge(cma, 10408 + 1, 0).Kind, Is.EqualTo(VerdictKind.Diverge));
        });
    }

    [Test]
    public void Without_a_snapshot_everything_that_it_would_tell_is_missing()
    {
        string trace = TraceText.Of(Begin(App, 0, "GFP_KERNEL"), End(App, 5), Zone(App, 0, 1));
        Verdict verdict = Verified.OfText(trace, KernelLineCatalogue.Linux612).Of(Clause.Watermark).Single().Verdict;
        Assert.That(verdict, Is.EqualTo(Verdict.Undetermined(MissingInputs.LowmemReserve | MissingInputs.FreeHighatomic | MissingInputs.FreeCma)));
    }

    private static Verdict Judge(string zoneinfo, long available, int wmark, string gfp = Movable)
    {
        string trace = TraceText.Of(Begin(App, 0, gfp), End(App, 5), Zone(App, 0, wmark, available: available));
        return Verified.OfText(trace, KernelLineCatalogue.Linux612, zoneinfo).Of(Clause.Watermark).Single().Verdict;
    }
}
