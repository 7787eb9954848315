using TraceReplay.Reports;

namespace TraceReplay.Tests;

internal sealed class ThinningTests
{
    [Test]
    public void Few_points_all_stay()
    {
        (long T, long V)[] points = [.. Enumerable.Range(0, Thinning.Most).Select(i => ((long)i, (long)i % 7))];
        Assert.That(Thinning.Of(points, p => p.T, p => p.V), Is.EqualTo(points));
    }

    [Test]
    public void Of_many_points_each_bin_keeps_its_first_last_lowest_and_highest()
    {
        const int PerBin = 100;
        var random = new Random(6);
        (long T, long V)[] points = [.. Enumerable.Range(0, Thinning.Bins * PerBin).Select(i => ((long)i, random.NextInt64(1_000_000)))];
        (long T, long V)[] shown = [.. Thinning.Of(points, p => p.T, p => p.V)];
        (long T, long V)[] wanted =
        [
            .. points.Chunk(PerBin).SelectMany(bin => (IEnumerable<(long T, long V)>)[bin[0], bin[^1], bin.MinBy(p => p.V), bin.MaxBy(p => p.V)]).Distinct().OrderBy(p => p.T),
        ];
        Assert.That(shown, Is.EqualTo(wanted));
    }

    [Test]
    public void Points_of_one_moment_and_of_a_whole_year_are_thinned_too()
    {
        const long Year = 365L * 24 * 3600 * 1_000_000_000;
        long[] one = [.. Enumerable.Repeat(5L, Thinning.Most + 1)];
        long[] year = [.. Enumerable.Range(0, Thinning.Most + 1).Select(i => i * (Year / Thinning.Most))];
        Assert.Multiple(() =>
        {
            Assert.That(Thinning.Of(one, t => t), Has.Count.EqualTo(2));
            Assert.That(Thinning.Of(year, t => t), Has.Count.InRange(Thinning.Bins, 2 * Thinning.Bins).And.Contain(year[^1]));
        });
    }
}
