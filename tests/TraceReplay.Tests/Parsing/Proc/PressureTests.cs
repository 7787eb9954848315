using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class PressureTests
{
    [Test]
    public void Averages_are_percent_and_the_total_is_microseconds()
    {
        var reading = SnapshotReading.OfReal("zram-retry-6.12", "psi_memory.after");
        PressureSnapshot pressure = reading.Snapshots.Pressure.Single();
        Assert.That((pressure.Line, pressure.Phase), Is.EqualTo((1L, "after")));
        Assert.That(pressure.Some, Is.EqualTo(new PressureShare(45.09m, 36.01m, 10.22m, 32827813)));
        Assert.That(pressure.Full, Is.EqualTo(new PressureShare(31.44m, 26.98m, 7.72m, 24872105)));
        Assert.That(reading.Counts, Is.EqualTo((2L, 0L, 0L, 0L)));
    }

    [Test]
    public void What_is_not_there_is_null()
    {
        PressureSnapshot pressure = SnapshotReading.Of("p", "some avg10=0.00 avg60=0.00 avg300=0.00 total=0").Snapshots.Pressure.Single();
        Assert.That((pressure.Some is null, pressure.Full), Is.EqualTo((false, (PressureShare?)null)));
    }

    [TestCase("some avg10=1,5 avg60=0.00 avg300=0.00 total=0", 12, "avg10: '1' is not a number")]
    [TestCase("some avg10=0.00 avg60=0.00 avg300=0.00 total=z", 46, "total: 'z' is not a number")]
    [TestCase("some avg10=0.00 avg60=0.00 avg30=0.00 total=1", 28, "avg300 is missing")]
    public void A_number_that_is_none_is_malformed(string line, int column, string message)
    {
        var reading = SnapshotReading.Of("pressure", line);
        Assert.That(reading.Complaint, Is.EqualTo((1L, column, message)));
        Assert.That(reading.Snapshots.Pressure, Is.Empty);
    }
}
