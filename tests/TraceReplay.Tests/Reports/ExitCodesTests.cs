using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

public sealed class ExitCodesTests
{
    [Test]
    public void The_codes_are_the_contract_s()
    {
        Assert.That(
            (ExitCodes.Ok, ExitCodes.Wrong, ExitCodes.Failed, ExitCodes.Inconclusive, ExitCodes.Interrupted),
            Is.EqualTo((0, 1, 2, 3, 130)));
    }

    [Test]
    public void Agreement_is_0() => Assert.That(ReportOf.Verify(ReportOf.Capture(ReportOf.Harmony)).ExitCode, Is.Zero);

    [Test]
    public void No_capture_at_all_is_0() => Assert.That(ReportOf.Verify().ExitCode, Is.Zero);

    [Test]
    public void A_divergence_is_1() => Assert.That(ReportOf.Verify(ReportOf.Capture(ReportOf.Divergence)).ExitCode, Is.EqualTo(1));

    [Test]
    public void A_divergence_in_the_last_of_several_captures_is_1() =>
        Assert.That(ReportOf.Verify(ReportOf.Capture(ReportOf.Harmony), ReportOf.Capture(ReportOf.LossyDoubt), ReportOf.Capture(ReportOf.Divergence)).ExitCode, Is.EqualTo(1));

    [Test]
    public void A_divergence_of_another_kernel_s_policy_is_no_error()
    {
        // On 7.2 only a balanced node is reset.
        string trace = TraceText.Of(KswapdLines.Enter(6), Lines.Begin("app-1"), KswapdLines.Balanced(0, "app-1"), KswapdLines.ShrinkNode("app-1", 6, 0, 5), Lines.End("app-1", 5));
        var other = Verified.OfText(trace, KernelLineCatalogue.Linux612, ZoneinfoText612.Text, Policy.BaselineOf(KernelLineCatalogue.Linux72));
        Assert.That(other.Policy.Decisions.Total.Diverge, Is.EqualTo(1));
        Assert.That(ReportOf.Verify(ReportOf.Capture(other)).ExitCode, Is.Zero);
    }

    [Test]
    public void Inspect_gives_no_verdict([Values] bool doubtful)
    {
        VerifyReport report = ReportOf.Inspect(doubtful ? ReportOf.LossyDoubt : ReportOf.Divergence, "something");
        Assert.That((report.ExitCode, report.Captures[0].Diverges, report.Captures[0].IsUndetermined), Is.EqualTo((0, false, false)));
    }

    [TestCase(GoldenStatus.None, 0)]
    [TestCase(GoldenStatus.Match, 0)]
    [TestCase(GoldenStatus.Differ, 1)]
    [TestCase(GoldenStatus.Missing, 1)]
    public void A_golden_that_differs_or_is_missing_is_1(GoldenStatus status, int code)
    {
        CaptureReport capture = ReportOf.Capture(ReportOf.Harmony, ReportOf.Golden(GoldenStatus.Match), ReportOf.Golden(status));
        Assert.That(ReportOf.Verify(capture).ExitCode, Is.EqualTo(code));
    }

    [Test]
    public void An_orphan_is_1() => Assert.That(WithOrphan().ExitCode, Is.EqualTo(1));

    [Test]
    public void An_input_that_could_not_be_verified_is_2() => Assert.That(WithProblem(ReportOf.Harmony).ExitCode, Is.EqualTo(2));

    [TestCase(false, ExpectedResult = 0)]
    [TestCase(true, ExpectedResult = 3)]
    public int Doubt_without_loss_is_3_only_when_it_is_asked_for(bool strict) => Strict(ReportOf.Doubt, strict).ExitCode;

    [TestCase(false, ExpectedResult = 3)]
    [TestCase(true, ExpectedResult = 3)]
    public int Doubt_with_loss_is_3(bool strict) => Strict(ReportOf.LossyDoubt, strict).ExitCode;

    [Test]
    public void Loss_without_doubt_is_0()
    {
        string trace = TraceText.Of([.. Lines.Round("app-1", 5, 0), "CPU:0 [LOST 1 EVENTS]"]);
        var verified = Verified.OfText(trace, KernelLineCatalogue.Linux612, ZoneinfoText612.Text);
        Assert.That((verified.Result.IsLossy, verified.Policy.Decisions.Total.Undetermined), Is.EqualTo((true, 0L)));
        Assert.That(ReportOf.Verify(ReportOf.Capture(verified)).ExitCode, Is.Zero);
    }

    // What is wrong goes before what could not be read, and that before doubt.
    [Test]
    public void Wrong_goes_before_failed_and_failed_before_doubt(
        [Values] bool diverges, [Values] bool golden, [Values] bool orphan, [Values] bool problem, [Values] bool doubt)
    {
        List<CaptureReport> captures = [ReportOf.Capture(ReportOf.Harmony, ReportOf.Golden(golden ? GoldenStatus.Differ : GoldenStatus.Match))];
        captures.AddRange(doubt ? [ReportOf.Capture(ReportOf.LossyDoubt)] : []);
        captures.AddRange(diverges ? [ReportOf.Capture(ReportOf.Divergence)] : []);
        var report = new VerifyReport
        {
            Captures = captures,
            Problems = problem ? [new InputProblem("x", "no such file")] : [],
            Orphans = orphan ? ["golden/gone/pol.verified.txt"] : [],
        };
        int expected = diverges || golden || orphan ? 1 : problem ? 2 : doubt ? 3 : 0;
        Assert.That(report.ExitCode, Is.EqualTo(expected));
    }

    [Test]
    public void Each_code_has_a_meaning_of_its_own() =>
        Assert.That(new[] { 0, 1, 2, 3, 130 }.Select(ExitCodes.Meaning), Is.Unique.And.All.Not.Empty);

    private static VerifyReport Strict(Verified verified, bool strict) => new() { Captures = [ReportOf.Capture(verified)], Problems = [], IsStrict = strict };

    private static VerifyReport WithProblem(Verified capture) =>
        new() { Captures = [ReportOf.Capture(capture)], Problems = [new InputProblem("x", "no such file")] };

    private static VerifyReport WithOrphan() => new() { Captures = [], Problems = [], Orphans = ["golden/gone/pol.verified.txt"] };
}
