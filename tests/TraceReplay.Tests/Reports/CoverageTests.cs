using System.Text.Json;
using TraceReplay.Model;
using TraceReplay.Replay;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary><c>verify --coverage</c>: the branches that captures reached, and those that none did.</summary>
public sealed class CoverageTests
{
    private static readonly BranchInfo Reset = Branch(Model.Branch.LoopsReset);
    private static readonly BranchInfo Costly = Branch(Model.Branch.LoopsGrowCostly);

    [Test]
    public void Hits_are_added_up_over_captures_with_the_kernels_that_reached_a_branch()
    {
        CaptureReport older = ReportOf.Capture(Verified.On612(Lines.Round("app-1", 5, 0)));
        CaptureReport newer = ReportOf.Capture(Verified.On72([.. Lines.Round("app-1", 5, 0), .. Lines.Round("app-1", 5, 0)]));
        BranchCoverage reset = Of([newer, older], Reset);
        Assert.Multiple(() =>
        {
            Assert.That((reset.State, reset.Hits, reset.Captures.Count), Is.EqualTo((CoverageState.Reached, 3L, 2)));
            Assert.That(reset.Kernels, Is.EqualTo(new[] { "6.12", "7.2" }));
            Assert.That(Of([newer, older], Costly).State, Is.EqualTo(CoverageState.Never));
        });
    }

    [Test]
    public void Why_a_branch_was_never_reached_is_told_apart()
    {
        CaptureReport[] captures = [ReportOf.Capture(Verified.On612(Lines.Round("app-1", 5, 0)))];
        Assert.Multiple(() =>
        {
            Assert.That(Of(captures, Costly with { Has = l => l.Name == "6.12" }).State, Is.EqualTo(CoverageState.Never));
            Assert.That(Of(captures, Costly with { Has = l => l.Name == "7.2" }).State, Is.EqualTo(CoverageState.NoKernel));
            Assert.That(Of(captures, Costly with { NotRecordable = "no event" }).State, Is.EqualTo(CoverageState.NotRecordable));
            Assert.That(Of(captures, Reset with { NotRecordable = "no event", Has = _ => false }).State, Is.EqualTo(CoverageState.Reached), "what was seen counts");
        });
    }

    [Test]
    public void The_text_lists_every_branch_and_names_what_was_never_reached()
    {
        BranchInfo[] branches = [Reset, Costly, Branch(Model.Branch.LoopsExceeded) with { Has = l => l.Name == "7.2" }, Branch(Model.Branch.NoZonePasses) with { NotRecordable = "no event shows it" }];
        var writer = new StringWriter { NewLine = "\n" };
        CaptureReport capture = ReportOf.Capture(Verified.On612(Lines.Round("app-1", 5, 0)));
        CoverageText.Write(writer, ModelCoverage.Of([capture], branches), default);
        Assert.That(writer.ToString(), Does.StartWith("""

            coverage: 1 of 4 branches of the model reached by 1 capture of 6.12
              should_reclaim_retry: 1 of 4, in 1 decision
                branch                hits  captures  kernels  condition
                loops-reset              1         1  6.12     did_some_progress && order <= PAGE_ALLOC_COSTLY_ORDER
                loops-grow-costly  (never)         -  -        did_some_progress && order > PAGE_ALLOC_COSTLY_ORDER
                loops-exceeded     (never)         -  -        no_progress_loops > MAX_RECLAIM_RETRIES
                no-zone-passes     (never)         -  -        no zone passes: unreserve_highatomic_pageblock() decides
            """));
        Assert.That(writer.ToString(), Does.EndWith("""
              never reached: should_reclaim_retry/loops-grow-costly
              no capture of a kernel that has it: should_reclaim_retry/loops-exceeded
              no recording can show should_reclaim_retry/no-zone-passes: no event shows
                it

            """));
    }

    [Test]
    public async Task The_JSON_has_every_branch_of_the_catalogue_at_its_site_only_when_asked()
    {
        string[] paths = [TestPaths.Capture("oom-noswap-6.12"), TestPaths.Capture("oom-noswap-7.2")];
        JsonElement json = (await CommandRun.OfAsync(["verify", .. paths, "--coverage", "--format", "json"])).Json;
        JsonElement sites = json.GetProperty("coverage").GetProperty("sites");
        PolicyResult[] results = [RealCaptures.Verify("oom-noswap-6.12").Policy, RealCaptures.Verify("oom-noswap-7.2").Policy];
        Assert.Multiple(() =>
        {
            Assert.That(JsonShape.FaultsOf(json), Is.Empty);
            Assert.That(sites.EnumerateObject().Select(s => s.Name), Is.EqualTo(DecisionSites.OfKernel.Select(DecisionSites.NameOf)));
            foreach (BranchInfo branch in BranchCatalogue.All)
            {
                JsonElement found = sites.GetProperty(DecisionSites.NameOf(branch.Site)).GetProperty("branches").EnumerateArray().Single(b => b.GetProperty("name").GetString() == branch.Name);
                long hits = results.Sum(r => r.Coverage[branch.Branch]);
                Assert.That((found.GetProperty("text").GetString(), found.GetProperty("hits").GetInt64()), Is.EqualTo((branch.Text, hits)));
                Assert.That(found.GetProperty("captures").GetArrayLength(), Is.EqualTo(results.Count(r => r.Coverage[branch.Branch] > 0)));
                Assert.That(found.GetProperty("state").GetString() == "reached", Is.EqualTo(hits > 0));
            }
        });
        JsonElement plain = (await CommandRun.OfAsync("verify", paths[1], "--format", "json")).Json;
        Assert.That(plain.TryGetProperty("coverage", out _), Is.False);
    }

    [Test]
    public async Task The_text_is_there_when_asked()
    {
        using House house = new House().Agreeing("a");
        CommandRun run = await CommandRun.OfAsync("verify", house.Traces, "--coverage");
        Assert.That(run.Text, Does.Contain("\ncoverage: ").And.Contain("\n  should_reclaim_retry: "));
        Assert.That((await CommandRun.OfAsync("verify", house.Traces)).Text, Does.Not.Contain("coverage"));
    }

    private static BranchInfo Branch(Branch branch) => BranchCatalogue.All.Single(b => b.Branch == branch);

    private static BranchCoverage Of(IReadOnlyList<CaptureReport> captures, BranchInfo branch) =>
        ModelCoverage.Of(captures, [branch]).Sites.SelectMany(s => s.Branches).Single();
}
