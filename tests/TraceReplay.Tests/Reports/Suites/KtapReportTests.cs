using System.Diagnostics;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class KtapReportTests
{
    private static readonly string Sources = Path.Combine(TestPaths.Root, "..", "ksrc");

    [Test]
    public void The_results_are_those_of_the_suites()
    {
        IReadOnlyList<TestSuite> suites = TestSuites.Of(MixedReport.All);
        IReadOnlyList<KtapReading.Result> results = KtapReading.Of(MixedReport.Ktap(MixedReport.All));
        Assert.That(results.Select(r => (r.Name, r.IsOk, r.Directive)), Is.EqualTo(suites.Select(s => (s.Name, s.IsOk, (string?)null))));
        Assert.That(
            results.SelectMany(r => r.Below).Select(r => (r.Name, r.IsOk, r.Directive)),
            Is.EqualTo(suites.SelectMany(s => s.Cases).Select(c => (c.FullName, c.Status is TestStatus.Pass or TestStatus.Skip, Directive(c)))));
    }

    [Test]
    public void A_failure_has_the_finding_above_it()
    {
        KtapReading.Result failure = KtapReading.Of(MixedReport.Ktap(MixedReport.All))[1].Below.First(r => !r.IsOk);
        Assert.That(failure.Name, Is.EqualTo("conformance.should_reclaim_retry"));
        Assert.That(failure.Diagnostics[0], Does.Contain(": error: should_reclaim_retry: "));
        Assert.That(failure.Diagnostics, Has.Some.StartsWith("     source   mm/page_alloc.c:"));
    }

    [Test]
    public void The_totals_count_every_test_once()
    {
        IReadOnlyList<TestSuite> suites = TestSuites.Of(MixedReport.All);
        int Of(TestStatus status) => suites.Sum(s => s.Count(status));
        string totals = $"# Totals: pass:{Of(TestStatus.Pass)} fail:5 xfail:0 xpass:0 skip:{Of(TestStatus.Skip)} error:1\n";
        Assert.That(MixedReport.Ktap(MixedReport.All), Does.EndWith(totals));
    }

    [Test]
    public void A_name_with_a_hash_sign_or_a_line_break_begins_no_directive_and_no_line()
    {
        var report = new VerifyReport { Captures = [], Problems = [new InputProblem("a # SKIP\nok 2 b", "what\n# SKIP is this")] };
        KtapReading.Result result = KtapReading.Of(MixedReport.Ktap(report)).Single();
        Assert.That((result.Name, result.IsOk, result.Below.Single().Directive), Is.EqualTo(("a _ SKIP?ok 2 b", false, "ERROR what?# SKIP is this")));
    }

    [Test]
    public void The_kernel_s_own_parser_reads_the_same_results()
    {
        using TempFolder folder = new TempFolder().Write("report.ktap", MixedReport.Ktap(MixedReport.All));
        string printed = Kunit(folder["report.ktap"]);
        IReadOnlyList<TestSuite> suites = TestSuites.Of(MixedReport.All);
        int Of(TestStatus status) => suites.Sum(s => s.Count(status));
        Assert.That(printed, Does.Contain($"passed: {Of(TestStatus.Pass)}, failed: {Of(TestStatus.Fail) + Of(TestStatus.Error)}, skipped: {Of(TestStatus.Skip)}\n"));
        Assert.That(printed, Does.Not.Contain("[ERROR]").And.Not.Contain("CRASHED"));
    }

    // kunit.py of a kernel tree beside the repository; where there is none, or no Python, there is nothing to ask.
    private static string Kunit(string file)
    {
        string? tool = !Directory.Exists(Sources) ? null : Directory.GetDirectories(Sources).Order(StringComparer.Ordinal)
            .Select(tree => Path.Combine(tree, "tools", "testing", "kunit", "kunit.py"))
            .FirstOrDefault(File.Exists);
        if (tool is null || !File.Exists("/usr/bin/env"))
        {
            Assert.Ignore("no kunit.py beside the repository");
        }

        var start = new ProcessStartInfo("/usr/bin/env", ["python3", "-B", tool!, "parse", file]) { RedirectStandardOutput = true, UseShellExecute = false };
        using Process python = Process.Start(start)!;
        string printed = python.StandardOutput.ReadToEnd();
        python.WaitForExit();
        return printed;
    }

    private static string? Directive(TestCase test) => test.Status switch
    {
        TestStatus.Skip => $"SKIP {test.Summary}",
        TestStatus.Error => $"ERROR {test.Summary}",
        _ => null,
    };
}
