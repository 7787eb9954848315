using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class ShouldReclaimRetryModelTests
{
    [Test]
    public void Progress_resets_the_counter_up_to_order_3([Range(0, 3)] int order)
    {
        Assert.That(ShouldReclaimRetryModel.NoProgressLoops(CounterSet.Of(5), Tri.True, order), Is.EqualTo(CounterSet.Zero));
    }

    [Test]
    public void No_progress_counts_one_more([Values(0, 3, 4)] int order)
    {
        Assert.That(ShouldReclaimRetryModel.NoProgressLoops(CounterSet.Of(5), Tri.False, order), Is.EqualTo(CounterSet.Of(6)));
    }

    [Test]
    public void A_costly_order_counts_one_more_whatever_was_reclaimed([Values(4, 9)] int order, [Values] Tri progress)
    {
        Assert.That(ShouldReclaimRetryModel.NoProgressLoops(CounterSet.Of(5), progress, order), Is.EqualTo(CounterSet.Of(6)));
    }

    [Test]
    public void Unknown_progress_leaves_the_reset_and_the_increment_open([Values(0, 3)] int order)
    {
        CounterSet loops = ShouldReclaimRetryModel.NoProgressLoops(CounterSet.Of(5), Tri.Unknown, order);
        Assert.That(loops, Is.EqualTo(CounterSet.Zero.Or(CounterSet.Of(6))));
    }

    [Test]
    public void Every_value_that_was_possible_before_counts_on()
    {
        CounterSet before = CounterSet.Of(0).Or(CounterSet.Of(3));
        CounterSet after = CounterSet.Of(1).Or(CounterSet.Of(4));
        Assert.That(ShouldReclaimRetryModel.NoProgressLoops(before, Tri.False, 0), Is.EqualTo(after));
    }

    [TestCase(15, Tri.False)]
    [TestCase(16, Tri.False)]
    [TestCase(17, Tri.True)]
    public void The_17th_loop_goes_out_before_the_zone_walk(long loops, Tri goesOut)
    {
        Assert.That(ShouldReclaimRetryModel.GoesOutBeforeZoneLoop(CounterSet.Of(loops)), Is.EqualTo(goesOut));
    }

    [Test]
    public void A_counter_that_may_be_16_or_17_leaves_the_zone_walk_open()
    {
        CounterSet loops = CounterSet.Of(16).Or(CounterSet.Of(17));
        Assert.That(ShouldReclaimRetryModel.GoesOutBeforeZoneLoop(loops), Is.EqualTo(Tri.Unknown));
    }

    [Test]
    public void The_next_call_goes_on_from_the_counter_or_from_0()
    {
        Assert.That(ShouldReclaimRetryModel.BeforeNextCall(3), Is.EqualTo(CounterSet.Zero.Or(CounterSet.Of(3))));
    }
}
