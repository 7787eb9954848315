using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class GoldenScopeTests
{
    private static readonly string Home = Path.Combine(Path.GetTempPath(), "house");
    private static readonly string Golden = Path.Combine(Home, "golden");
    private static readonly string Traces = Path.Combine(Home, "traces");
    private static readonly string Elsewhere = Path.Combine(Path.GetTempPath(), "elsewhere", "traces");

    [Test]
    public void The_folder_beside_is_covered_and_its_captures_are_expected([Values] bool isNamed)
    {
        var scope = new GoldenScope(Golden, isNamed);
        Assert.That((scope.Covers(Traces), scope.Expects(Path.Combine(Traces, "cap"))), Is.EqualTo((true, true)));
    }

    [Test]
    public void A_folder_elsewhere_is_covered_only_when_the_golden_folder_is_named([Values] bool isNamed)
    {
        var scope = new GoldenScope(Golden, isNamed);
        Assert.That((scope.Covers(Elsewhere), scope.Expects(Path.Combine(Elsewhere, "cap"))), Is.EqualTo((isNamed, isNamed)));
    }

    [Test]
    public void A_single_file_needs_no_golden([Values] bool isNamed)
    {
        var scope = new GoldenScope(Golden, isNamed);
        Assert.That((scope.Covers(null), scope.Expects(null)), Is.EqualTo((false, false)));
    }

    [Test]
    public void The_house_itself_is_not_the_folder_beside() => Assert.That(new GoldenScope(Golden, isNamed: false).Covers(Home), Is.False);

    [TestCase("golden", "traces", true)]
    [TestCase("golden", "./traces/", true)]
    [TestCase("./golden/", "x/../traces", true)]
    [TestCase("golden", "../traces", false)]
    [TestCase("../golden", "../traces", true)]
    public void Paths_are_compared_as_the_folders_they_mean(string golden, string traces, bool covered) =>
        Assert.That(new GoldenScope(golden, isNamed: false).Covers(traces), Is.EqualTo(covered));
}
