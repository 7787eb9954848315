using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class ClauseTests
{
    private static readonly ClauseCase[] All =
    [
        .. StallClauseCases.All, .. KswapdClauseCases.All, .. KswapdRunClauseCases.All, .. ThrottleClauseCases.All, .. WatermarkClauseCases.All,
        .. AllocatorClauseCases.All, .. KitClauseCases.All,
    ];

    public static IEnumerable<TestCaseData> Cases() => All.Select((c, index) => new TestCaseData(index).SetName(c.ToString()));

    public static IEnumerable<TestCaseData> Words() => All.Select((c, index) => new TestCaseData(index).SetName($"Words_of_{c}"));

    [TestCaseSource(nameof(Cases))]
    public void Clause_says(int index)
    {
        ClauseCase rule = All[index];
        Verified verified = Run(rule);
        IEnumerable<Decision> said = verified.Of(rule.Clause);
        Assert.Multiple(() =>
        {
            if (rule.Line == 0)
            {
                Assert.That(said, Is.Empty);
            }
            else
            {
                Assert.That(said.Where(d => d.Line == rule.Line).Select(d => d.Verdict.Kind), Is.EqualTo(new[] { rule.Verdict }));
            }

            if (rule.Verdict != VerdictKind.Diverge)
            {
                Assert.That(verified.Diverging, Is.Empty);
            }
            else
            {
                Assert.That(verified.Policy.Findings.Select(f => (f.Line, f.Source)), Is.EqualTo(new[] { ((long)rule.Line, rule.Kernel.SourceOf(said.Last().Site)) }));
            }
        });
    }

    // The kernel's own replay never says these: LaneClauseTests hold them, and KillerCommandTests those of the killers.
    private static readonly Clause[] OfPolicies =
        [Clause.PolicyRetries, Clause.PolicyResets, Clause.PolicyRuns, Clause.PolicySleeps, Clause.KillerKills, Clause.KillerBefore];

    // A log alone is held by LogAloneTests. It accuses of nothing: its numbers are printed after the decision.
    private static readonly Clause[] OfLogs = [Clause.KillDue, Clause.LastTryFails, Clause.ChargeFails];

    public static IEnumerable<Clause> OfTheKernel => Enum.GetValues<Clause>().Except(OfPolicies).Except(OfLogs);

    [TestCaseSource(nameof(OfTheKernel))]
    public void Every_clause_has_a_trace_that_agrees_and_one_that_diverges(Clause clause)
    {
        VerdictKind[] verdicts = [.. All.Where(c => c.Clause == clause).Select(c => c.Verdict)];

        // The 17th loop is silent or it is a missing call, and that is another clause; so is kswapd awake on a hopeless node; LRU lists move without a bound.
        VerdictKind accusation = clause is Clause.SilentGiveUp or Clause.GoesOn or Clause.Reclaimable ? VerdictKind.Undetermined : VerdictKind.Diverge;
        Assert.That(verdicts, Does.Contain(VerdictKind.Agree).And.Contain(accusation));
    }

    [TestCaseSource(nameof(Words))]
    public void Clause_has_words(int index)
    {
        ClauseCase rule = All[index];
        Assert.Multiple(() =>
        {
            foreach (Decision decision in Run(rule).Of(rule.Clause))
            {
                Assert.That(ClauseText.Message(decision), Is.Not.Empty.And.Not.EqualTo(rule.Clause.ToString()));
                Assert.That(ClauseText.Message(decision), Does.Not.Contain("-1"));
                Assert.That(ClauseText.Actual(decision), Does.Match(@"^[a-z_]+=\d+$"));
                Assert.That(ClauseText.Expected(decision), Does.Match(@"^[a-z_]+=(unknown|\d+)"));
            }
        });
    }

    private static Verified Run(ClauseCase rule)
    {
        string? zoneinfo = rule.Clause switch
        {
            Clause.Watermark or Clause.MinWmark or Clause.Reclaimable or Clause.ReclaimableInZone => ZoneinfoText612.Text,
            Clause.WalkZoneLeftOut or Clause.NodeListed => ZoneinfoText612.Whole,
            Clause.ResetPcp or Clause.BalancedUnmanaged => ZoneinfoOfTwoNodes.Text,
            _ => null,
        };
        return Verified.OfText(TraceText.Of(rule.Trace), rule.Kernel, zoneinfo);
    }
}
