using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class TestSuitesTests
{
    private static IEnumerable<string> Captures => RealCaptures.Names;

    [Test, Combinatorial]
    public void The_exit_code_says_what_the_tests_came_to(
        [Values] bool diverges, [Values] bool lossy, [Values] bool golden, [Values] bool orphan, [Values] bool problem, [Values] bool strict)
    {
        var report = new VerifyReport
        {
            Captures = [ReportOf.Capture(diverges ? ReportOf.Divergence : ReportOf.Harmony, ReportOf.Golden(golden ? GoldenStatus.Missing : GoldenStatus.Match)), ReportOf.Capture(lossy ? ReportOf.LossyDoubt : ReportOf.Doubt)],
            Problems = problem ? [new InputProblem("x", "no such file")] : [],
            Orphans = orphan ? ["golden/gone/pol.verified.txt"] : [],
            IsStrict = strict,
        };
        TestCase[] cases = [.. TestSuites.Of(report).SelectMany(s => s.Cases)];
        bool Any(TestStatus status) => cases.Any(c => c.Status == status);
        Assert.That((Any(TestStatus.Fail), Any(TestStatus.Error)), Is.EqualTo((report.ExitCode == 1, problem)));
        Assert.That(!Any(TestStatus.Fail) && !Any(TestStatus.Error) && Any(TestStatus.Skip), Is.EqualTo(report.ExitCode == 3 || (report.ExitCode == 0 && !lossy && !strict)));
    }

    [TestCaseSource(nameof(Captures))]
    public void Each_site_that_decided_each_invariant_checked_and_each_golden_is_one_test(string capture)
    {
        CaptureReport report = ReportOf.Capture(RealCaptures.Verify(capture), ReportOf.Golden(GoldenStatus.Match), ReportOf.Golden(GoldenStatus.None));
        TestSuite suite = TestSuites.Of(ReportOf.Verify(report)).Single();
        string[] expected =
        [
            .. DecisionSites.All.Where(s => report.Result.Leading.Decisions[s].Decisions > 0).Select(s => $"conformance.{DecisionSites.NameOf(s)}"),
            .. report.Result.Invariants.Counts.Where(c => c.Checked > 0).Select(c => $"invariant.{c.Invariant.Id}"),
            "golden.pol",
            "input.recording",
        ];
        Assert.That((suite.Name, suite.IsOk), Is.EqualTo((capture, true)));
        Assert.That(suite.Cases.Select(c => c.FullName), Is.EqualTo(expected).And.Unique);
    }

    [Test]
    public void A_changed_number_fails_at_its_site_and_its_invariant_with_the_line_and_nowhere_else()
    {
        TestSuite suite = TestSuites.Of(ReportOf.Verify(ReportOf.Capture(MixedReport.Patched))).Single();
        TestCase[] failed = [.. suite.Cases.Where(c => c.Status == TestStatus.Fail)];
        Assert.That(failed.Select(c => c.FullName), Is.EqualTo((string[])["conformance.should_reclaim_retry", "invariant.I05"]));
        Assert.That(failed[0].Summary, Does.Match(@"/ftrace\.txt:\d+: error: should_reclaim_retry: no_progress_loops is 0 after progress, else one more"));
        Assert.That(failed[0].Lines, Has.Some.StartsWith("    source   mm/page_alloc.c:"));
    }

    [Test]
    public void A_site_of_which_nothing_could_be_judged_is_skipped_and_says_what_is_missing()
    {
        TestCase site = TestSuites.Of(ReportOf.Verify(ReportOf.Capture(RealCaptures.Verify("fleming-table")))).Single().Cases[0];
        Assert.That((site.FullName, site.Status, site.Summary), Is.EqualTo(("conformance.should_reclaim_retry", TestStatus.Skip, "6 of 6 decisions undetermined")));
        Assert.That(site.Lines, Is.EqualTo((string[])["6 undetermined for want of did_some_progress (mm_vmscan_direct_reclaim_end), no_progress_loops before (earlier events)"]));
    }

    [Test]
    public void Another_policy_than_the_kernel_s_own_is_one_test_that_accuses_nobody()
    {
        Policy policy = Policy.Find("chen-1")!;
        var verified = Verified.OfPath(TestPaths.Capture("zram-retry-6.12"), policy: policy);
        TestCase test = TestSuites.Of(ReportOf.Verify(ReportOf.Capture(verified))).Single().Cases[0];
        Assert.That((test.FullName, test.Status), Is.EqualTo(("policy.chen-1", TestStatus.Pass)));
        Assert.That(test.Lines[0], Does.Match(@"^decides otherwise than the kernel from decisions\.txt\.gz:\d+ on$"));
    }

    [Test]
    public void A_capture_that_could_not_be_verified_is_an_error_once_under_its_own_name()
    {
        CaptureReport capture = ReportOf.Capture(ReportOf.Harmony);
        var report = new VerifyReport { Captures = [capture], Problems = [new InputProblem(capture.Name, "the gzip data are cut")] };
        TestSuite suite = TestSuites.Of(report).Single();
        Assert.That(suite.Cases.Single(c => c.Status == TestStatus.Error), Is.EqualTo(suite.Cases[^1]).And.Property("Summary").EqualTo("the gzip data are cut"));
    }
}
