using Microsoft.Playwright;

namespace TraceReplay.Browser.Tests;

internal sealed class SeriesPictureTests
{
    private string _capture = string.Empty;

    [OneTimeSetUp]
    public void Write() => _capture = SeriesCapture.Write();

    [OneTimeTearDown]
    public void Delete() => Directory.Delete(_capture, recursive: true);

    [Test]
    public async Task A_series_is_drawn_in_the_colours_of_day_and_night()
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(_capture));
        await report.ScrollThroughAsync();
        ILocator plots = report.Page.Locator("figure[data-kind=series] .plot");
        double[] pixels = await report.PixelsAsync();
        string[] day = await report.ImagesAsync();
        await report.Page.Locator("#theme").ClickAsync();
        string[] night = await report.ImagesAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(await plots.CountAsync(), Is.EqualTo(2));
            Assert.That(pixels[^2..], Has.All.GreaterThan(200));
            Assert.That(night[^2..].Zip(day[^2..], (a, b) => a == b), Has.None.True);
            Assert.That(report.Complaints, Is.Empty);
            Assert.That(report.Requests, Is.Empty);
        });
    }

    [Test]
    public async Task The_pointer_tells_the_sample_with_its_line()
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(_capture));
        await report.ScrollThroughAsync();
        ILocator pressure = report.Page.Locator("figure[data-kind=series] .plot").First;
        await pressure.FocusAsync();
        await pressure.PressAsync("ArrowRight");
        string told = await report.Tip.TextContentAsync() ?? string.Empty;
        Assert.That(told, Does.Match(@"some: avg10 \d+\.\d\d %, since the sample before (\d+\.\d\d %|not sampled).*full: avg10 .* s · series\.txt:\d+"));
    }
}
