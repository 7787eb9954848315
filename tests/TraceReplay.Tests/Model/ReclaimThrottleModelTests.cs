using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>reclaim_throttle and skip_throttle_noprogress from the text of mm/vmscan.c:503 and :475 of 7.2.13.</summary>
public sealed class ReclaimThrottleModelTests
{
    [TestCase(Tri.True, 100, 100, Tri.True)]
    [TestCase(Tri.False, 50, 100, Tri.True)]
    [TestCase(Tri.False, 51, 100, Tri.False)]
    [TestCase(Tri.Unknown, 51, 100, Tri.Unknown)]
    public void A_hopeless_node_and_one_with_few_pages_to_write_do_not_wait(Tri hopeless, long pending, long reclaimable, Tri skips)
    {
        Assert.That(ReclaimThrottleModel.SkipThrottleNoprogress(hopeless, Bounds.Exactly(pending), Bounds.Exactly(reclaimable)), Is.EqualTo(skips));
    }

    [Test]
    public void Pages_that_are_not_known_leave_it_open()
    {
        Assert.That(ReclaimThrottleModel.SkipThrottleNoprogress(Tri.False, Bounds.Unknown, Bounds.Unknown), Is.EqualTo(Tri.Unknown));
    }

    [Test]
    public void Only_NOPROGRESS_and_CONGESTED_ask_whether_to_wait([Values] ThrottleReason reason, [Values] Tri worker, [Values] Tri skips)
    {
        bool asks = reason is ThrottleReason.Noprogress or ThrottleReason.Congested;
        Tri expected = KernelOracle.Of((other, skip, _) => !other && !(asks && skip), worker, skips);
        Assert.Multiple(() =>
        {
            Assert.That(ReclaimThrottleModel.Waits(reason, isKswapd: false, worker, skips), Is.EqualTo(expected));
            Assert.That(ReclaimThrottleModel.KswapdWaitsFor(reason), Is.EqualTo(reason == ThrottleReason.Writeback));
        });
    }

    [TestCase(ThrottleReason.Writeback, 100, 100000)]
    [TestCase(ThrottleReason.Writeback, 300, 100000)]
    [TestCase(ThrottleReason.Isolated, 250, 20000)]
    [TestCase(ThrottleReason.Isolated, 1000, 20000)]
    [TestCase(ThrottleReason.Noprogress, 100, 10000)]
    [TestCase(ThrottleReason.Noprogress, 250, 4000)]
    [TestCase(ThrottleReason.Congested, 300, 3333)]
    [TestCase(ThrottleReason.Congested, 1000, 1000)]
    public void The_timeout_is_HZ_by_10_HZ_by_50_or_one_jiffy(ThrottleReason reason, int hz, long usec)
    {
        Assert.That(ReclaimThrottleModel.TimeoutUsec(reason, hz), Is.EqualTo(usec));
    }

    [Test]
    public void Without_HZ_a_jiffy_is_one_of_four()
    {
        Assert.Multiple(() =>
        {
            Assert.That(KernelHz.Any.TimeoutUsec(ThrottleReason.Noprogress), Is.EqualTo(new Bounds(1000, 10000)));
            Assert.That(KernelHz.Any.TimeoutUsec(ThrottleReason.Isolated), Is.EqualTo(Bounds.Exactly(20000)));
        });
    }

    [Test]
    public void A_jiffy_tells_HZ_and_the_others_do_not()
    {
        Assert.Multiple(() =>
        {
            Assert.That(KernelHz.Any.WithTimeout(ThrottleReason.Noprogress, 4000).Values, Is.EqualTo(new[] { 250 }));
            Assert.That(KernelHz.Any.WithTimeout(ThrottleReason.Isolated, 20000), Is.EqualTo(KernelHz.Any));
            Assert.That(KernelHz.Of(250).WithTimeout(ThrottleReason.Congested, 1000).IsEmpty);
            Assert.That(KernelHz.Any.WithTimeout(ThrottleReason.Writeback, 20000).IsEmpty);
        });
    }

    [TestCase(0, new[] { 100, 250, 300, 1000 })]
    [TestCase(3333, new[] { 300 })]
    [TestCase(6666, new[] { 300 })]
    [TestCase(8000, new[] { 250, 1000 })]
    [TestCase(20000, new[] { 100, 250, 300, 1000 })]
    [TestCase(20001, new int[0])]
    public void A_wait_is_whole_jiffies(long usec, int[] hz)
    {
        Assert.That(KernelHz.Any.WithWait(usec).Values, Is.EqualTo(hz));
    }

    [TestCase(20000, 0, true)]
    [TestCase(20000, 20000, true)]
    [TestCase(20000, 24000, false)]
    [TestCase(20000, -4000, false)]
    public void A_wait_lasts_from_nothing_to_the_timeout(long timeout, long delayed, bool admitted)
    {
        Assert.That(ReclaimThrottleModel.AdmitsDelay(timeout, delayed), Is.EqualTo(admitted));
    }

    [TestCase("VMSCAN_THROTTLE_CONGESTED", ThrottleReason.Congested)]
    [TestCase("VMSCAN_THROTTLE_", null)]
    public void Reasons_bear_the_kernel_s_names(string name, ThrottleReason? reason)
    {
        Assert.That(ThrottleReasons.Parse(name), Is.EqualTo(reason));
    }
}
