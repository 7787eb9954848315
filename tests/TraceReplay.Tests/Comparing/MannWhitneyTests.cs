using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>Held against what other implementations print.</summary>
public sealed class MannWhitneyTests
{
    private static readonly double[] ToTen = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

    // golang.org/x/perf internal/stats/utest_test.go: benchstat's own.
    [TestCase(new double[] { 2, 1, 3, 5 }, new double[] { 12, 11, 13, 15 }, 0.028571428571428577)]
    [TestCase(new double[] { 2, 1, 3, 5 }, new double[] { 0, 4, 6, 7 }, 0.485714285714285770)]
    [TestCase(new double[] { 2, 1, 3, 5 }, new double[] { 2, 1, 3, 5 }, 1)]
    [TestCase(new double[] { 2, 1, 3, 5 }, new double[] { 2, 2, 2, 2 }, 0.7142857142857143)]
    public void Small_samples_as_benchstat_has_them(double[] a, double[] b, double p) => Assert.That(MannWhitney.P(a, b), Is.EqualTo(p).Within(1e-12));

    // HypothesisTests.jl test/mann_whitney.jl (ExactMannWhitneyUTest); the last is twice the tail that R's exactRankTests::wilcox.exact gives.
    [TestCase(new[] { 2.1, 4.1, 6.1, 8.1, 10.1, 12.1, 14.1, 16.1, 18.1, 20.1 }, 0.0232, 1e-4)]
    [TestCase(new double[] { 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 }, 0.5096, 1e-4)]
    [TestCase(new double[] { 1, 2, 3, 4, 5, 1, 1, 1, 1, 1 }, 0.0057, 1e-4)]
    [TestCase(new double[] { 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 }, 2 * 0.0060017382, 1e-9)]
    public void Ten_values_with_ties_as_Julia_and_R_have_them(double[] b, double p, double tolerance) =>
        Assert.That(MannWhitney.P(ToTen, b), Is.EqualTo(p).Within(tolerance));

    // The same file of benchstat's, which says how R's wilcox.test was asked.
    [TestCase(0, 0.0049335360814172224)]
    [TestCase(30, 0.0038703814239617884)]
    public void Large_samples_as_the_normal_distribution_has_them(int ties, double p)
    {
        double[] a = [.. Enumerable.Range(0, 500).Select(i => i * 2.0)];
        double[] b = [.. Enumerable.Range(0, 600).Select(i => i < ties ? a[i] : (i * 2.0) - 41)];
        Assert.That(MannWhitney.P(a, b), Is.EqualTo(p).Within(1e-12));
    }

    // benchmath/anone.go of golang.org/x/perf (uTestMinP).
    [TestCase(1, 1)]
    [TestCase(2, 0.3333333333333333)]
    [TestCase(3, 0.1)]
    [TestCase(4, 0.02857142857142857)]
    [TestCase(5, 0.007936507936507936)]
    [TestCase(9, 4.113533525298231e-05)]
    public void Two_samples_of_n_can_differ_by_so_much(int n, double p) => Assert.That(MannWhitney.SmallestP(n, n), Is.EqualTo(p).Within(1e-15));

    [Test]
    public void Samples_without_any_difference_have_p_1([Values(3, 40)] int n)
    {
        double[] same = [.. Enumerable.Repeat(7.0, n)];
        Assert.That(MannWhitney.P(same, same), Is.EqualTo(1));
    }

    // Where one method ends and the other begins, they must not be far apart.
    [Test]
    public void The_normal_distribution_follows_the_exact_one()
    {
        double[] a = [.. Enumerable.Range(0, 25).Select(i => (double)(i % 9))];
        double[] b = [.. Enumerable.Range(0, 25).Select(i => (double)(i % 7) + 2)];
        double exact = MannWhitney.P(a, b);
        double normal = MannWhitney.P([.. a, 4], b);
        Assert.That(normal, Is.EqualTo(exact).Within(0.02));
    }
}
