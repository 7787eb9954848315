using TraceReplay.Events;

namespace TraceReplay.Tests;

public sealed class TraceTimeTests
{
    [TestCase(45_301_122_000, TimeFormat.Microseconds, "45.301122")]
    [TestCase(45_000_001_000, TimeFormat.Microseconds, "45.000001")]
    [TestCase(45_301_122_009, TimeFormat.Nanoseconds, "45.301122009")]
    [TestCase(4_294_909_581, TimeFormat.Jiffies, "4294909581")]
    [TestCase(0, TimeFormat.None, "-")]
    public void A_time_is_written_as_the_trace_wrote_it(long value, TimeFormat format, string text)
    {
        Assert.That(new TraceTime(value, format).ToString(), Is.EqualTo(text));
    }

    [TestCase(TimeFormat.Microseconds, true)]
    [TestCase(TimeFormat.Nanoseconds, true)]
    [TestCase(TimeFormat.Jiffies, false)]
    [TestCase(TimeFormat.None, false)]
    public void Only_seconds_are_comparable(TimeFormat format, bool seconds)
    {
        Assert.That(new TraceTime(1, format).IsSeconds, Is.EqualTo(seconds));
    }
}
