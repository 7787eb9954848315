using TraceReplay.Model;

namespace TraceReplay.Tests;

/// <summary>The captures that the script of <c>tracereplay record</c> made: it promises to record what decides every failure of kswapd.</summary>
public sealed class KitCaptureTests
{
    private static IEnumerable<string> Recorded => RealCaptures.Names.Where(IsOfKit);

    [Test]
    public void There_are_some_of_two_kernels() =>
        Assert.That(Recorded.Select(n => RealCaptures.Verify(n).Result.Kernel.Line.Name).Distinct(), Is.SupersetOf(new[] { "6.12", "7.2" }));

    [TestCaseSource(nameof(Recorded))]
    public void No_decision_on_kswapd_failures_is_undetermined(string name) =>
        Assert.That(
            RealCaptures.Verify(name).At(DecisionSite.KswapdFailures).Select(d => d.Verdict.Kind), Is.Not.Empty.And.All.EqualTo(VerdictKind.Agree));

    [TestCaseSource(nameof(Recorded))]
    public void The_files_have_the_sums_that_it_wrote(string name) =>
        Assert.That(RealCaptures.Verify(name).Result.Capture.Files.Where(f => f.SumFault is not null).Select(f => $"{f.Name}: {f.SumFault}"), Is.Empty);

    private static bool IsOfKit(string name)
    {
        string notes = Path.Combine(TestPaths.Capture(name), "notes");
        return File.Exists(notes) && File.ReadLines(notes).FirstOrDefault() == "tracereplay recording 1";
    }
}
