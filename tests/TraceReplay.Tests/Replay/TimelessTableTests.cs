using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>A bare table of reclaim_retry_zone: no time, no reclaim events, and rows that stand in no order.</summary>
public sealed class TimelessTableTests
{
    private const string Header = "COMM PID NODE ORDER RECLAIMABLE AVAILABLE MIN_WMARK LOOPS WMARK\n";

    [Test]
    public void No_row_is_held_against_the_row_before()
    {
        var verified = Verified.OfText(Header + "app 100 0 0 346 10702 10408 9 1\napp 100 0 0 346 10702 10408 3 1\n", KernelLineCatalogue.Linux612);
        Assert.That(
            verified.Of(Clause.LoopCounter).Select(d => d.Verdict),
            Is.All.EqualTo(Verdict.Undetermined(MissingInputs.PreviousLoops | MissingInputs.DidSomeProgress)));
    }

    [Test]
    public void A_counter_that_no_walk_can_have_diverges()
    {
        var verified = Verified.OfText(Header + "app 100 0 0 346 10702 10408 17 1\n", KernelLineCatalogue.Linux612);
        Assert.That(verified.Diverging.Select(d => (d.Clause, d.Line)), Is.EqualTo(new[] { (Clause.LoopCounter, 2L) }));
    }

    [Test]
    public void The_zone_is_among_what_a_row_misses()
    {
        var verified = Verified.OfText(Header + "app 100 0 0 346 10702 10408 0 1\n", KernelLineCatalogue.Linux612);
        Assert.That(verified.Of(Clause.Watermark).Single().Verdict.Missing & MissingInputs.ZoneName, Is.EqualTo(MissingInputs.ZoneName));
    }
}
