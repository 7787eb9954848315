using Microsoft.Playwright;

namespace TraceReplay.Browser.Tests;

internal sealed class HoverTests
{
    [TestCase("failures", "kswapd_failures|balance_pgdat")]
    [TestCase("loops", "no_progress_loops")]
    [TestCase("watermarks", @"available [\d,]+, reclaimable [\d,]+, min watermark")]
    [TestCase("rates", "scanned|%")]
    [TestCase("priorities", @"priority \d+: [\d,]+ pass")]
    [TestCase("lanes", "kernel .*, policy ")]
    public async Task The_pointer_shows_the_values_and_the_line(string kind, string values)
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of("traces/oom-noswap-7.2"));
        await report.ScrollThroughAsync();
        ILocator plot = report.Page.Locator($"figure[data-kind={kind}] .plot").First;
        List<string> shown = [];
        for (double across = 0.9; across < 0.97; across += 0.005)
        {
            foreach (double down in (double[])[0.1, 0.3, 0.5, 0.7, 0.9])
            {
                await report.PointAsync(plot, across, down);
                shown.AddRange(await report.Tip.AllInnerTextsAsync());
            }
        }

        Assert.That(shown, Has.Some.Match($@"(?s)(?:{values}).*\d s.*(ftrace|decisions)\.txt\.gz:\d+"));
    }

    [Test]
    public async Task The_line_under_the_pointer_stands_in_all_pictures()
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of("traces/oom-noswap-7.2"));
        await report.ScrollThroughAsync();
        await report.PointAsync(report.Plots.First, 0.4, 0.5);
        double[] places = await report.Page.Locator(".u-cursor-x").EvaluateAllAsync<double[]>("all => all.map(c => c.getBoundingClientRect().left)");
        Assert.That(places, Has.Length.GreaterThan(5).And.All.EqualTo(places[0]).Within(1.5));
    }
}
