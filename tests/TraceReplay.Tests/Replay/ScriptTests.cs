using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The output of the Chen series' script alone: it prints balance_pgdat's entry, and never a counter of 0.</summary>
public sealed class ScriptTests
{
    [Test]
    public void A_counter_one_higher_the_same_or_1_is_possible_and_never_certain()
    {
        Verified verified = Run(13, 14, 14, 1, 2, 1);
        Assert.That(verified.Decisions.Select(d => d.Verdict.Kind), Is.All.EqualTo(VerdictKind.Undetermined));
    }

    [Test]
    public void A_counter_cannot_grow_by_2() => Check(Run(13, 15), line: 2);

    [Test]
    public void A_counter_cannot_fall_but_to_1() => Check(Run(13, 14, 2), line: 3);

    [Test]
    public void What_a_script_leaves_open_is_named()
    {
        Assert.That(Run(13).Decisions.Single().Verdict.Missing, Is.EqualTo(MissingInputs.RunReclaimed | MissingInputs.FailuresBefore));
    }

    private static void Check(Verified verified, long line)
    {
        Assert.That(verified.Diverging.Select(d => (d.Line, d.Clause)), Is.EqualTo(new[] { (line, Clause.CounterRead) }));
    }

    private static Verified Run(params int[] failures) => Verified.OfText(
        string.Concat(failures.Select((f, i) => $"[node 0] [{4294909581 + i}] kswapd end, kswapd_failures {f}\n")), KernelLineCatalogue.Linux612);
}
