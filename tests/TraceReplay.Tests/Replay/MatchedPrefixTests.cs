using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class MatchedPrefixTests
{
    [Test]
    public void The_decisions_that_agreed_before_a_divergence_are_counted_up_to_the_last_of_its_site()
    {
        var verified = Verified.On612([.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 1), .. Lines.Round("app-1", 0, 9)]);
        Assert.That(verified.Policy.Findings.Single().Matched, Is.EqualTo(new MatchedPrefix(2, 2, "ftrace.txt", 6, "1.000006")));
    }

    [Test]
    public void Before_the_first_decision_nothing_agreed()
    {
        var verified = Verified.On612(Lines.Round("app-1", 5, 3));
        Assert.That(verified.Policy.Findings.Single().Matched, Is.EqualTo(new MatchedPrefix(0, 0, null, 0, null)));
    }

    [Test]
    public void Another_site_s_agreement_counts_only_in_the_sum()
    {
        string[] failures = ["kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=3", "kswapd0-50 mm_vmscan_kswapd_reclaim_fail: nid=0 failures=4"];
        var verified = Verified.On72([.. failures, .. Lines.Round("app-1", 5, 3)]);
        long others = verified.Decisions.Count(d => d.Verdict.Kind == Model.VerdictKind.Agree);
        MatchedPrefix? matched = verified.Policy.Findings.Single(f => f.Id == "should_reclaim_retry").Matched;
        Assert.That(others, Is.GreaterThan(0));
        Assert.That(matched, Is.EqualTo(new MatchedPrefix(others, 0, null, 0, null)));
    }

    // That no call followed is known when the trace is over: what agreed by then does not lie before the line.
    [Test]
    public void A_finding_that_the_end_of_the_trace_makes_tells_no_prefix()
    {
        string[] missing = [Lines.Begin("app-1"), Lines.End("app-1", 0), Lines.Begin("app-1"), Lines.End("app-1", 5)];
        var verified = Verified.On612([.. Lines.Round("app-1", 5, 0), .. missing, .. Lines.Round("app-2", 5, 0)]);
        Finding finding = verified.Policy.Findings.Single();
        Assert.That((finding.Line, finding.Matched), Is.EqualTo((6L, (MatchedPrefix?)null)));
    }
}
