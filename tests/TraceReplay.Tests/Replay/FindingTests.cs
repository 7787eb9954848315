using TraceReplay.Replay;

namespace TraceReplay.Tests;

public sealed class FindingTests
{
    [Test]
    public void A_divergence_is_told_with_file_line_time_task_clause_values_and_source()
    {
        Finding finding = Verified.On612([.. Lines.Round("Web Content-1234", 5, 0), .. Lines.Round("Web Content-1234", 0, 5)]).Policy.Findings.Single();
        Assert.Multiple(() =>
        {
            Assert.That((finding.Id, finding.Kind, finding.IsError), Is.EqualTo(("should_reclaim_retry", FindingKind.Divergence, true)));
            Assert.That((finding.File, finding.Line, finding.Time, finding.Task, finding.Node), Is.EqualTo(("ftrace.txt", 6L, "1.000006", "Web Content-1234", (int?)0)));
            Assert.That(finding.Message, Is.EqualTo("no_progress_loops is 0 after progress, else one more (nr_reclaimed=0)"));
            Assert.That((finding.Expected, finding.Actual), Is.EqualTo(("no_progress_loops=1", "no_progress_loops=5")));
            Assert.That(finding.Source, Is.EqualTo("mm/page_alloc.c:4161 should_reclaim_retry 6.12"));
        });
    }

    // As in compact-raise-6.1, without the walk between the two.
    [Test]
    public void A_compact_retry_without_the_walk_before_it_is_told_as_such()
    {
        Finding finding = Verified.On612([
            .. Lines.Round("app-1", 5, 0),
            Lines.Begin("insmod-289", order: 1),
            Lines.End("insmod-289", 10),
            Lines.Compact("insmod-289", order: 1, "SYNC_LIGHT", "withdrawn", retries: 0, max: 16, again: 1),
        ]).Policy.Findings.Single();
        Assert.That(finding.Message, Is.EqualTo("compact_retry comes behind should_reclaim_retry, and no reclaim_retry_zone stands before it"));
    }

    [Test]
    public void Ten_of_a_site_are_told_and_the_rest_counted()
    {
        var verified = Verified.On612(Enumerable.Range(0, 25).SelectMany(_ => Lines.Round("app-1", 5, 1)));
        Assert.Multiple(() =>
        {
            Assert.That(verified.Policy.Decisions.Total.Diverge, Is.EqualTo(25));
            Assert.That(verified.Policy.Findings, Has.Count.EqualTo(11));
            Assert.That(verified.Policy.Findings[^1].Message, Is.EqualTo("15 more divergences of should_reclaim_retry are counted, not shown"));
        });
    }

    [Test]
    public void Damage_of_the_input_is_a_warning_with_its_line()
    {
        string trace = TraceText.Of(Lines.Begin("app-1"), Lines.End("app-1", 5)) + TraceText.Of("app-1 mm_vmscan_direct_reclaim_end: nr_reclaimed=x");
        CaptureResult result = Verified.OfText(trace[..^1], Model.KernelLineCatalogue.Linux612).Result;
        Assert.Multiple(() =>
        {
            Assert.That(result.InputFindings.Select(f => (f.Id, f.Line, f.IsError)), Is.EqualTo(new[] { ("malformed", 3L, false), ("truncated", 3L, false) }));
            Assert.That(result.IsLossy, Is.True);
        });
    }

    [Test]
    public void A_trace_without_events_is_told()
    {
        CaptureResult result = Verified.OfText("# tracer: nop\n#\n", Model.KernelLineCatalogue.Linux612).Result;
        Assert.That(result.InputFindings.Select(f => (f.Id, f.File)), Is.EqualTo(new[] { ("empty", "ftrace.txt") }));
    }

    [Test]
    public void Decisions_are_summed_by_site_and_by_run_of_equal_outcomes()
    {
        var verified = Verified.On612([.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 0, 1)]);
        DecisionSummary summary = verified.Policy.Decisions;
        Assert.Multiple(() =>
        {
            Assert.That(summary[Model.DecisionSite.ShouldReclaimRetry].Agree, Is.EqualTo(3));
            Assert.That(summary.RunsOf(Model.DecisionSite.ShouldReclaimRetry).Select(r => (r.Observed, r.Count)), Is.EqualTo(new[] { (0L, 2L), (1L, 1L) }));
            Assert.That(summary.Total.Decisions, Is.EqualTo(verified.Decisions.Count));
            Assert.That(summary.Missing.Values.Sum(), Is.EqualTo(summary.Total.Undetermined));
        });
    }
}
