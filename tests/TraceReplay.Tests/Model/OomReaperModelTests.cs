using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class OomReaperModelTests
{
    [TestCase(2_000_000_000, Tri.True)]
    [TestCase(9_000_000_000, Tri.True)]
    [TestCase(1_999_999_999, Tri.Unknown, Description = "the tick from which the timer counts may be older")]
    [TestCase(1_900_000_000, Tri.Unknown)]
    [TestCase(1_899_999_999, Tri.False)]
    [TestCase(-1, Tri.False)]
    public void The_reaper_waits_for_two_seconds(long sinceMarked, Tri may) =>
        Assert.That(OomReaperModel.MayWake(sinceMarked), Is.EqualTo(may));
}
