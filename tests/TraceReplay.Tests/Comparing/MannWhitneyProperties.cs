using FsCheck;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>What holds of the test whatever the samples; small numbers, so that many of them tie.</summary>
public sealed class MannWhitneyProperties
{
    private const string Seed = "41,20261";
    private const int Most = 6;

    [Property(Replay = Seed, MaxTest = 300)]
    public bool It_is_a_probability_and_never_0(NonEmptyArray<byte> a, NonEmptyArray<byte> b) => MannWhitney.P(Sample(a), Sample(b)) is > 0 and <= 1;

    [Property(Replay = Seed, MaxTest = 300)]
    public bool It_does_not_matter_which_side_is_called_A(NonEmptyArray<byte> a, NonEmptyArray<byte> b) =>
        Same(MannWhitney.P(Sample(a), Sample(b)), MannWhitney.P(Sample(b), Sample(a)));

    [Property(Replay = Seed, MaxTest = 300)]
    public bool Only_the_order_of_values_counts(NonEmptyArray<byte> a, NonEmptyArray<byte> b)
    {
        double p = MannWhitney.P(Sample(a), Sample(b));
        return Same(p, MannWhitney.P(Mapped(a, x => Math.Exp(x / 10)), Mapped(b, x => Math.Exp(x / 10))))
            && Same(p, MannWhitney.P(Mapped(a, x => 3 - (x * x * x)), Mapped(b, x => 3 - (x * x * x))));
    }

    [Property(Replay = Seed, MaxTest = 300)]
    public bool It_is_the_share_of_all_choices_that_are_as_far_off(NonEmptyArray<byte> a, NonEmptyArray<byte> b)
    {
        double[] small = Sample(a)[..Math.Min(a.Get.Length, Most)];
        double[] other = Sample(b)[..Math.Min(b.Get.Length, Most)];
        return Same(MannWhitney.P(small, other), ByEnumeration(small, other));
    }

    private static double[] Sample(NonEmptyArray<byte> bytes) => Mapped(bytes, x => x);

    private static double[] Mapped(NonEmptyArray<byte> bytes, Func<double, double> map) => [.. bytes.Get.Select(b => map(b % 8))];

    private static bool Same(double p, double q) => Math.Abs(p - q) < 1e-9;

    // U of a choice: pairs in which its value is the larger one, ties half. Every choice of as many of all values is as likely.
    private static double ByEnumeration(double[] a, double[] b)
    {
        double[] all = [.. a, .. b];
        double seen = U(all, (1 << a.Length) - 1);
        double[] choices = [.. Enumerable.Range(0, 1 << all.Length).Where(set => int.PopCount(set) == a.Length).Select(set => U(all, set))];
        double atMost = choices.Count(u => u <= seen) / (double)choices.Length;
        double atLeast = choices.Count(u => u >= seen) / (double)choices.Length;
        return Math.Min(1, 2 * Math.Min(atMost, atLeast));
    }

    private static double U(double[] all, int set) =>
        Enumerable.Range(0, all.Length).Where(i => (set & (1 << i)) != 0)
            .Sum(i => Enumerable.Range(0, all.Length).Where(j => (set & (1 << j)) == 0).Sum(j => (Math.Sign(all[i] - all[j]) + 1) / 2.0));
}
