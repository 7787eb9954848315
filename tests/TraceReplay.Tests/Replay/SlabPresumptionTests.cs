using TraceReplay.Model;
using TraceReplay.Replay;
using static TraceReplay.Tests.KswapdLines;

namespace TraceReplay.Tests;

/// <summary>Runs before 7.2, of which no event has nr_reclaimed: slab pages may be in it, and only those that nothing needs are presumed away.</summary>
public sealed class SlabPresumptionTests
{
    private static readonly string[] ReclaimingRun = [Wake, Enter(0), Shrunk(8), Exit(0)];

    [Test]
    public void A_failure_from_0_agrees_if_the_run_reclaimed_no_slab_pages()
    {
        Decision exit = Last([.. ReclaimingRun, Wake, Enter(0), Balanced(0), Shrunk(0), Exit(1)], Clause.CounterAfterRun);
        Assert.That((exit.Verdict.Kind, exit.Verdict.Presumed), Is.EqualTo((VerdictKind.Agree, Presumptions.NoSlabReclaimed)));
    }

    [Test]
    public void A_run_from_0_that_did_not_fail_may_have_reclaimed_them()
    {
        Decision exit = Last([.. ReclaimingRun, Wake, Enter(0), Balanced(0), Shrunk(0), Exit(0)], Clause.CounterAfterRun);
        Assert.That((exit.Verdict.Kind, exit.Verdict.Missing), Is.EqualTo((VerdictKind.Undetermined, MissingInputs.RunReclaimed)));
    }

    [Test]
    public void Where_the_LRU_lists_are_not_recorded_nothing_is_presumed()
    {
        Decision exit = Last([Wake, Enter(0), Balanced(0), Exit(1)], Clause.CounterAfterRun);
        Assert.That((exit.Verdict.Kind, exit.Verdict.Missing), Is.EqualTo((VerdictKind.Undetermined, MissingInputs.RunReclaimed)));
    }

    [Test]
    public void A_run_that_ended_balanced_needs_no_presumption_of_it()
    {
        Decision exit = Last([.. ReclaimingRun, Wake, Enter(0), Balanced(0), Balanced(1), Exit(0)], Clause.CounterAfterRun);
        Assert.That((exit.Verdict.Kind, exit.Verdict.Presumed), Is.EqualTo((VerdictKind.Agree, Presumptions.None)));
    }

    [TestCase(2, VerdictKind.Agree, Presumptions.NoSlabReclaimed)]
    [TestCase(0, VerdictKind.Undetermined, Presumptions.None)]
    public void An_order_that_is_kept_needs_no_slab_pages_and_one_that_is_dropped_does(int returned, VerdictKind kind, Presumptions presumed)
    {
        Decision order = Last([Wake, Enter(0), Balanced(0), Shrunk(1), ExitOf(2, returned, 0)], Clause.RunOrder);
        Assert.That((order.Verdict.Kind, order.Verdict.Presumed), Is.EqualTo((kind, presumed)));
    }

    private static Decision Last(IEnumerable<string> lines, Clause clause) => Verified.On612(lines).Of(clause).Last();
}
