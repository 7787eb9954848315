using TraceReplay.Replay;
using static TraceReplay.Model.KernelLineCatalogue;
using static TraceReplay.Model.VerdictKind;
using static TraceReplay.Tests.KswapdLines;
using static TraceReplay.Tests.LaneTexts;

namespace TraceReplay.Tests;

/// <summary>The clauses that only policies decide, as ClauseTests holds those of the kernel.</summary>
public sealed class LaneClauseTests
{
    private static readonly string[] Nothing = ["should_reclaim_retry.reclaimable = 0 pages"];
    private static readonly string[] All = ["should_reclaim_retry.reclaimable = base + 20000 pages"];
    private static readonly string[] WhenBalanced = ["kswapd_failures.reset = reclaimed > 0 pages and node.balanced"];
    private static readonly string[] WhenBalancedTo6 = [.. WhenBalanced, "kswapd_failures.hopeless = failures >= 6"];
    private static readonly string[] Always = ["kswapd_failures.reset = reclaimed > 0 pages"];

    private static string[] ResetWhile(int balanced) => [Enter(5), Balanced(balanced), ShrinkNode("dd-9", 5, 0, 33), Balanced(balanced)];

    private static readonly LaneClauseCase[] Cases =
    [
        new("free_pages_are_enough", Clause.PolicyRetries, Agree, 3, Linux612, Nothing, Turn("app-1", 0, 1, 1, free: 10702, reclaimable: 100)),
        new("reclaimable_pages_were_needed", Clause.PolicyRetries, Diverge, 3, Linux612, Nothing, Turn("app-1", 0, 1, 1, free: 9000, reclaimable: 20000)),
        new("both_give_up", Clause.PolicyRetries, Agree, 3, Linux612, Nothing, [.. Turn("app-1", 0, 1, 0, free: 9000, reclaimable: 100), Lines.Kill("app-1")]),
        new("more_are_counted", Clause.PolicyRetries, Diverge, 3, Linux612, All, [.. Turn("app-1", 0, 1, 0, free: 9000, reclaimable: 100), Lines.Kill("app-1")]),

        new("a_reset_of_a_balanced_node", Clause.PolicyResets, Agree, 3, Linux612, WhenBalanced, ResetWhile(1)),
        new("a_reset_of_an_unbalanced_node", Clause.PolicyResets, Diverge, 3, Linux612, WhenBalanced, ResetWhile(0)),

        new("a_run_before_it_stops", Clause.PolicyRuns, Agree, 1, Linux612, WhenBalancedTo6, [.. ResetWhile(0), Exit(1)]),
        new("a_run_after_it_stops", Clause.PolicyRuns, Diverge, 6, Linux612, WhenBalancedTo6, [.. ResetWhile(0), Exit(1), Enter(1), Balanced(0), Exit(2)]),

        new("both_stop", Clause.PolicySleeps, Agree, 10, Linux72, [.. Always, "kswapd_failures.hopeless = failures = 1"],
            [Fail(15), Balanced(0), ShrinkKept("cat-9", 15, 33), Wake, Balance, Balanced(0), Fail(16), BalanceEnd(0), Sleep(0, 16), Asleep]),
        new("the_kernel_s_own_stop", Clause.PolicySleeps, Diverge, 10, Linux72, Always,
            [Fail(15), Balanced(0), ShrinkKept("cat-9", 15, 33), Wake, Balance, Balanced(0), Fail(16), BalanceEnd(0), Sleep(0, 16), Asleep]),
    ];

    public static IEnumerable<TestCaseData> Named() => Cases.Select((c, index) => new TestCaseData(index).SetName(c.ToString()));

    [TestCaseSource(nameof(Named))]
    public void Clause_says(int index)
    {
        LaneClauseCase rule = Cases[index];
        Assert.That(rule.Run().Of(rule.Clause).Where(d => d.Line == rule.Line).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { rule.Verdict }));
    }

    [TestCaseSource(nameof(Named))]
    public void Clause_has_words(int index)
    {
        foreach (Decision decision in Cases[index].Run().Of(Cases[index].Clause))
        {
            using (Assert.EnterMultipleScope())
            {
                Assert.That(ClauseText.Message(decision), Is.Not.Empty.And.Not.EqualTo(decision.Clause.ToString()));
                Assert.That(ClauseText.Message(decision), Does.Not.Contain("-1"));
                Assert.That(ClauseText.Actual(decision), Does.Match(@"^[a-z_]+=\d+$"));
                Assert.That(ClauseText.Expected(decision), Does.Match(@"^[a-z_]+=(unknown|\d+)"));
            }
        }
    }

    [TestCase(Clause.PolicyRetries)]
    [TestCase(Clause.PolicyResets)]
    [TestCase(Clause.PolicyRuns)]
    [TestCase(Clause.PolicySleeps)]
    public void Every_clause_has_a_trace_that_agrees_and_one_that_diverges(Clause clause) =>
        Assert.That(Cases.Where(c => c.Clause == clause).Select(c => c.Verdict), Does.Contain(Agree).And.Contain(Diverge));
}
