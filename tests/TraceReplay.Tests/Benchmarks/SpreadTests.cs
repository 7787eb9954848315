using TraceReplay.Benchmarks;

namespace TraceReplay.Tests;

/// <summary>The figures of the benchmarks: medians, targets, ratios by rounds.</summary>
public sealed class SpreadTests
{
    [TestCase(new[] { 3.0 }, 3.0)]
    [TestCase(new[] { 9.0, 1.0, 2.0 }, 2.0)]
    [TestCase(new[] { 9.0, 1.0, 2.0, 4.0 }, 3.0)]
    public void The_median_is_the_middle_whatever_the_order(double[] values, double median)
    {
        var spread = Spread.Of(values);
        Assert.That((spread.Median, spread.Lowest, spread.Highest), Is.EqualTo((median, values.Min(), values.Max())));
    }

    [Test]
    public void Nothing_measured_has_no_median() => Assert.That(() => Spread.Of(Array.Empty<double>()), Throws.ArgumentException);

    [TestCase(0.40, 0.40, "met")]
    [TestCase(0.40, 0.39, "missed")]
    public void At_least_is_met_from_the_bound_on(double bound, double figure, string verdict) =>
        Assert.That(new Check("", Target.AtLeast(bound), Spread.Of([figure])).Verdict, Is.EqualTo(verdict));

    [TestCase(0.15, 0.15, "met")]
    [TestCase(0.15, 0.16, "missed")]
    public void At_most_is_met_up_to_the_bound(double bound, double figure, string verdict) =>
        Assert.That(new Check("", Target.AtMost(bound, "%"), Spread.Of([figure])).Verdict, Is.EqualTo(verdict));

    [Test]
    public void What_was_not_measured_is_neither_met_nor_missed() => Assert.Multiple(() =>
    {
        var check = new Check("", Target.AtLeast(20), null);
        Assert.That((check.Verdict, check.Figure, check.Range), Is.EqualTo(("not measured", "-", "-")));
        Assert.That(new Check("", null, Spread.Of([1])).Verdict, Is.Empty);
    });

    [Test]
    public void A_target_is_written_as_people_say_it() => Assert.That(
        new[] { Target.AtLeast(0.4), Target.AtLeast(20), Target.AtMost(0.15, "%") }.Select(t => t.ToString()),
        Is.EqualTo(new[] { "at least 0.4", "at least 20", "at most 15%" }));
}
