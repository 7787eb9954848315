using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class HighatomicLimitTests
{
    [TestCase(0, 0)]
    [TestCase(51_199, 0, Description = "1% is 511 pages, less than a pageblock")]
    [TestCase(51_200, 512)]
    [TestCase(51_300, 1024, Description = "1% is 513 pages, rounded up to two pageblocks")]
    [TestCase(211_625, 2560, Description = "DMA32 of oom-noswap-6.12")]
    public void The_reserve_is_at_most_1_percent_in_whole_pageblocks(long managed, long most)
    {
        Assert.That(HighatomicLimit.OfZone(managed), Is.EqualTo(new Bounds(0, most)));
    }
}
