using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>Medians and ranks where some of the runs ended before what is waited for.</summary>
public sealed class MeasureSampleTests
{
    private static readonly MeasureTopic Topic = new("topic", "topic");

    // NaN stands for a value that no event tells, a negative one for a recording that ended at its size without it.
    [TestCase(new double[] { 3, 1, 2 }, "2")]
    [TestCase(new double[] { 4, 1, 2, 3 }, "2.500")]
    [TestCase(new double[] { 1, 2, -9 }, "2")]
    [TestCase(new double[] { 1, -9, -8 }, ">8")]
    [TestCase(new double[] { 1, 2, -9, -9 }, ">5.500")]
    [TestCase(new double[] { 5, 6, -2 }, ">5")]
    [TestCase(new[] { 1, double.NaN, 3 }, "2")]
    [TestCase(new[] { double.NaN }, "-")]
    public void A_median_says_what_the_recordings_leave_open(double[] values, string median) => Assert.That(MeasureText.Of(Sample(values).Median), Is.EqualTo(median));

    // Order statistics for a 95% interval of the median, Conover, Practical Nonparametric Statistics, table of the binomial distribution.
    [TestCase(5, null)]
    [TestCase(6, 0)]
    [TestCase(8, 0)]
    [TestCase(9, 1)]
    [TestCase(20, 5)]
    [TestCase(100, 39)]
    public void The_interval_of_the_median_leaves_out_so_many_at_either_end(int count, int? outside) => Assert.That(MedianInterval.Outside(count), Is.EqualTo(outside));

    [Test]
    public void A_recording_without_the_event_ranks_last_where_it_went_on_for_long_enough() =>
        Assert.That(Compare([1, 2, 3, 4], [-9, -9, -8, -9]).P, Is.EqualTo(2 / 70.0).Within(1e-12));

    [Test]
    public void A_recording_that_ended_too_early_has_no_rank()
    {
        MeasureComparison compared = Compare([1, 2, 3, 9], [-8, -10, -10, -10]);
        Assert.That((compared.P, compared.IsTold, compared.IsSame), Is.EqualTo(((double?)null, false, false)));
    }

    [TestCase(new double[] { 10 }, new double[] { 15 }, "+50.0%")]
    [TestCase(new double[] { 10 }, new double[] { -15 }, ">+50.0%")]
    [TestCase(new double[] { -10 }, new double[] { 5 }, "<-50.0%")]
    [TestCase(new double[] { -10 }, new double[] { -15 }, "-")]
    [TestCase(new double[] { 10 }, new double[] { 10 }, "=")]
    [TestCase(new double[] { 0 }, new double[] { 15 }, "from 0")]
    [TestCase(new[] { double.NaN }, new double[] { 15 }, "-")]
    [TestCase(new double[] { 1, 2, 3 }, new double[] { 2, 3, 4 }, "~")]
    public void A_change_says_how_far_it_can_be_told(double[] a, double[] b, string change) => Assert.That(MeasureText.Change(Compare(a, b)), Is.EqualTo(change));

    private static MeasureComparison Compare(double[] a, double[] b) => new(
        new ComparedMeasure(Topic, "measure", "measure", string.Empty, _ => default), Sample(a), Sample(b), isRepeated: a.Length + b.Length > 2);

    private static MeasureSample Sample(double[] values) => new([.. values.Select(v => double.IsNaN(v) ? MeasureValue.Unknown : v < 0 ? MeasureValue.AtLeast(-v) : MeasureValue.Of(v))]);
}
