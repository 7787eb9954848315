using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class WatermarkModelTests
{
    // 10599 pages shared out: 10599 * 3840 / 215465 = 188, a quarter of it 47; 10599 * 211625 / 215465 = 10410, a quarter of it 2602.
    [TestCase(3840, 188, 235, 282, 329)]
    [TestCase(211625, 10410, 13012, 15614, 18216)]
    public void Low_high_and_promo_follow_from_the_share_of_the_zone(long managed, long min, long low, long high, long promo)
    {
        ZoneWatermarks marks = SetupPerZoneWmarksModel.Evaluate(minFreeKbytes: 42396, managed, lowmemPages: 3840 + 211625, isCapped: false);
        Assert.That(marks, Is.EqualTo(new ZoneWatermarks(min, low, high, promo)));
    }

    [TestCase(10_000, 32)]
    [TestCase(100_000, 97)]
    [TestCase(1_000_000, 128)]
    public void A_capped_zone_has_a_small_min_but_the_distance_of_its_share(long managed, long min)
    {
        ZoneWatermarks plain = SetupPerZoneWmarksModel.Evaluate(45056, managed, 1_000_000, isCapped: false);
        ZoneWatermarks capped = SetupPerZoneWmarksModel.Evaluate(45056, managed, 1_000_000, isCapped: true);
        Assert.That((capped.Min, capped.Low - capped.Min), Is.EqualTo((min, plain.Low - plain.Min)));
    }

    [Test]
    public void The_scale_factor_is_a_least_distance()
    {
        ZoneWatermarks marks = SetupPerZoneWmarksModel.Evaluate(4096, 1_000_000, 1_000_000, isCapped: false, scaleFactor: 100);
        Assert.That(marks, Is.EqualTo(new ZoneWatermarks(1024, 11024, 21024, 31024)));
    }

    [TestCase(1000, 128, Description = "sqrt(16000) is 126")]
    [TestCase(861_860, 3713)]
    [TestCase(10_000_000_000, 262144)]
    public void Min_free_kbytes_is_a_root_between_bounds(long lowmem, long min) =>
        Assert.That(SetupPerZoneWmarksModel.MinFreeKbytes(lowmem), Is.EqualTo(min));

    [TestCase(15612, 211625, 23418, Description = "1.5 times the high watermark")]
    [TestCase(284, 3840, 512, Description = "at least a pageblock")]
    [TestCase(284, 2047, 0, Description = "less than four pageblocks")]
    [TestCase(0, 211625, 0, Description = "the high watermark is not set yet")]
    public void The_boost_has_a_limit(long high, long managed, long max) =>
        Assert.That(BoostWatermarkModel.MaxBoost(high, managed), Is.EqualTo(max));

    [TestCase(0, true)]
    [TestCase(512, true)]
    [TestCase(513, false)]
    [TestCase(1000, true)]
    [TestCase(488, true, Description = "the limit less the 512 that balance_pgdat had seen")]
    [TestCase(1024, false)]
    [TestCase(-512, false)]
    public void A_boost_is_made_of_pageblocks_and_the_limit(long boost, bool isReachable) =>
        Assert.That(BoostWatermarkModel.IsReachable(boost, maxBoost: 1000), Is.EqualTo(isReachable));

    [TestCase(3840, 1024, Description = "38 + 512 pages, reached in two steps")]
    [TestCase(0, 512)]
    [TestCase(211_625, 3072)]
    public void In_61_any_zone_can_reserve_a_pageblock(long managed, long most) =>
        Assert.That(HighatomicLimit.OfZone(managed, HighatomicRule.WholeReserve), Is.EqualTo(new Bounds(0, most)));
}
