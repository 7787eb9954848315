namespace TraceReplay.Browser.Tests;

internal sealed class PictureTests
{
    private const string Zram = "traces/zram-retry-6.12 --policy fleming-ram-backed --policy weiner-split-progress";

    [TestCase(Zram, "failures loops watermarks watermarks rates priorities lanes")]
    [TestCase("traces/kswapd-high-6.12 --policy chen-1 --policy chen-2", "failures rates priorities lanes")]
    [TestCase("traces/oom-noswap-7.2", "failures loops watermarks watermarks rates priorities lanes")]
    public async Task Each_picture_is_drawn_without_a_complaint_or_a_request(string arguments, string kinds)
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(arguments));
        await report.ScrollThroughAsync();
        string[] drawn = await report.Pictures.EvaluateAllAsync<string[]>("all => all.map(f => f.dataset.kind)");
        double[] pixels = await report.PixelsAsync();
        Assert.Multiple(() =>
        {
            Assert.That(string.Join(' ', drawn), Is.EqualTo(kinds));
            Assert.That(pixels, Has.Length.GreaterThanOrEqualTo(drawn.Length).And.All.GreaterThan(20));
            Assert.That(report.Complaints, Is.Empty);
            Assert.That(report.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task Pictures_far_below_wait_until_they_come_near()
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of("traces/zram-retry-6.12 traces/oom-noswap-7.2"));
        await report.Page.Locator("canvas").First.WaitForAsync();
        int atFirst = await report.Page.Locator("canvas").CountAsync();
        await report.ScrollThroughAsync();
        Assert.That(await report.Page.Locator("canvas").CountAsync(), Is.GreaterThan(atFirst + 5));
    }

    [Test]
    public async Task A_capture_without_times_has_no_pictures_and_says_why()
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of("traces/fleming-table"));
        Assert.Multiple(async () =>
        {
            Assert.That(await report.Pictures.CountAsync(), Is.Zero);
            Assert.That(await report.Page.Locator(".capture .notice").TextContentAsync(), Does.Contain("no times in seconds"));
            Assert.That(await report.Page.Locator("table").First.TextContentAsync(), Does.Contain("mainline-6.12"));
        });
    }

    [Test]
    public async Task The_tables_tell_the_pictures_in_words()
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(Zram));
        await report.ScrollThroughAsync();
        string lanes = await report.Page.Locator("figure[data-kind=lanes] tbody").Last.TextContentAsync() ?? string.Empty;
        int bare = await report.Page.EvaluateAsync<int>("() => [...document.querySelectorAll('table')].filter(t => !t.caption || t.querySelectorAll('th[scope=col]').length === 0).length");
        Assert.Multiple(async () =>
        {
            Assert.That(bare, Is.Zero, "tables without a caption or headings");
            Assert.That(await report.Page.Locator("figure.picture:not(:has(details table))").CountAsync(), Is.Zero);
            Assert.That(lanes, Does.Contain("ftrace.txt.gz:38617"), "the horizon's decision");
        });
    }
}
