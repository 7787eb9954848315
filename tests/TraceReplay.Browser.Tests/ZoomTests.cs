using System.Globalization;

namespace TraceReplay.Browser.Tests;

internal sealed class ZoomTests
{
    private ReportPage _report = null!;

    [SetUp]
    public async Task Open()
    {
        _report = await BrowserSetUp.Browser.OpenAsync(Reports.Of("traces/oom-noswap-7.2"));
        await _report.ScrollThroughAsync();
    }

    [TearDown]
    public async Task Close() => await _report.DisposeAsync();

    [Test]
    public async Task Dragging_in_one_picture_narrows_all_of_them_and_a_double_click_shows_all_again()
    {
        string[] before = await _report.ImagesAsync();
        string whole = await _report.RangeText.TextContentAsync() ?? string.Empty;

        await _report.DragAsync(_report.Plots.Nth(1), 0.85, 0.95);
        string part = await _report.RangeText.TextContentAsync() ?? string.Empty;
        string[] zoomed = await _report.ImagesAsync();

        await _report.DoubleClickAsync(_report.Plots.Nth(2));
        await _report.Page.Mouse.MoveAsync(0, 0);
        string[] after = await _report.ImagesAsync();
        Assert.Multiple(async () =>
        {
            Assert.That(Width(part), Is.EqualTo(Width(whole) / 10).Within(5).Percent);
            Assert.That(zoomed.Zip(before), Is.All.Matches<(string Zoomed, string Before)>(p => p.Zoomed != p.Before), "a picture did not follow");
            Assert.That(await _report.RangeText.TextContentAsync(), Is.EqualTo(whole));
            Assert.That(after, Is.EqualTo(before));
        });
    }

    [Test]
    public async Task Keys_go_from_point_to_point_and_zoom()
    {
        string whole = await _report.RangeText.TextContentAsync() ?? string.Empty;
        await _report.Plots.First.FocusAsync();
        await _report.Page.Keyboard.PressAsync("ArrowRight");
        string first = await _report.Page.Locator("#live").TextContentAsync() ?? string.Empty;
        await _report.Page.Keyboard.PressAsync("ArrowRight");
        string second = await _report.Page.Locator("#live").TextContentAsync() ?? string.Empty;
        await _report.Page.Keyboard.PressAsync("+");
        string part = await _report.RangeText.TextContentAsync() ?? string.Empty;
        await _report.Page.Keyboard.PressAsync("Escape");
        Assert.Multiple(async () =>
        {
            Assert.That(first, Does.Match("kswapd_failures|balance_pgdat").And.Match(@"\d+\.\d{6} s · \S+:\d+"));
            Assert.That(second, Is.Not.EqualTo(first));
            Assert.That(Width(part), Is.LessThan(0.6 * Width(whole)));
            Assert.That(await _report.RangeText.TextContentAsync(), Is.EqualTo(whole));
        });
    }

    // "38.1 – 61.0 s, the whole capture"
    private static double Width(string range)
    {
        double[] ends = [.. range.Split(' ').Where((_, i) => i is 0 or 2).Select(t => double.Parse(t, CultureInfo.InvariantCulture))];
        return ends[1] - ends[0];
    }
}
