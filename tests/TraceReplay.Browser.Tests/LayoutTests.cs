using Microsoft.Playwright;

namespace TraceReplay.Browser.Tests;

internal sealed class LayoutTests
{
    private const string Arguments = "traces/zram-retry-6.12 --policy fleming-ram-backed --policy weiner-split-progress";

    // Texts that lie outside the window, are cut by their box, or lie on one another. What scrolls in itself, or is drawn over on purpose, is left out.
    private const string Faults = """
        () => {
          const all = [...document.querySelectorAll("body *")].filter(e =>
            e.childElementCount === 0 && e.textContent.trim() !== "" && e.checkVisibility() && !e.closest(".scroll, .unseen, .tip, script, style, .range"));
          const faults = [];
          const boxes = all.map(e => {
            const range = document.createRange();
            range.selectNodeContents(e);
            return { e, r: range.getBoundingClientRect() };
          }).filter(b => b.r.width > 0);
          for (const { e, r } of boxes) {
            if (r.left < 0 || r.right > innerWidth + 0.5) faults.push(`outside: ${e.textContent}`);
            const parent = e.parentElement.getBoundingClientRect();
            if (r.right > parent.right + 1) faults.push(`cut: ${e.textContent}`);
          }
          for (let i = 0; i < boxes.length; i++) {
            for (let j = i + 1; j < boxes.length; j++) {
              const [a, b] = [boxes[i].r, boxes[j].r];
              const w = Math.min(a.right, b.right) - Math.max(a.left, b.left);
              const h = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
              if (w > 1 && h > 3) faults.push(`on one another: ${boxes[i].e.textContent} | ${boxes[j].e.textContent}`);
            }
          }
          if (document.documentElement.scrollWidth > innerWidth) faults.push("the page scrolls sideways");
          return faults;
        }
        """;

    [Test]
    public async Task Text_is_whole_and_nothing_leaves_the_page([Values(1280, 800)] int width, [Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(Arguments), width, scheme);
        await report.ScrollThroughAsync();
        Assert.That(await report.Page.EvaluateAsync<string[]>(Faults), Is.Empty);
        await report.Page.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");
        Assert.That(await report.Page.EvaluateAsync<string[]>(Faults), Is.Empty, "with all tables unfolded");
    }

    [TestCase(ColorScheme.Light)]
    [TestCase(ColorScheme.Dark)]
    public async Task Colours_follow_the_system_and_the_button(ColorScheme scheme)
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(Arguments), scheme: scheme);
        await report.ScrollThroughAsync();
        bool isDark = await IsDarkAsync(report);
        string[] before = await report.ImagesAsync();
        await report.Page.Locator("#theme").ClickAsync();
        bool isDarkAfter = await IsDarkAsync(report);
        string[] after = await report.ImagesAsync();
        Assert.Multiple(() =>
        {
            Assert.That(isDark, Is.EqualTo(scheme == ColorScheme.Dark));
            Assert.That(isDarkAfter, Is.Not.EqualTo(isDark));
            Assert.That(after.Zip(before), Is.All.Matches<(string After, string Before)>(p => p.After != p.Before), "a picture kept its colours");
        });
    }

    // Text has at least 4.5 : 1 against its ground (WCAG 2, AA).
    [Test]
    public async Task Text_stands_out_from_its_ground([Values(ColorScheme.Light, ColorScheme.Dark)] ColorScheme scheme)
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(Arguments), scheme: scheme);
        double[] contrasts = await report.Page.EvaluateAsync<double[]>("""
            () => {
              const value = n => getComputedStyle(document.documentElement).getPropertyValue(`--${n}`).trim();
              const light = hex => {
                const [r, g, b] = [1, 3, 5].map(i => parseInt(hex.slice(i, i + 2), 16) / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
                return 0.2126 * r + 0.7152 * g + 0.0722 * b;
              };
              const pairs = ["ink", "muted", "link", "green", "kill", "doubt"].flatMap(t => ["ground", "panel"].map(g => [light(value(t)), light(value(g))]));
              return pairs.map(([a, b]) => (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
            }
            """);
        Assert.That(contrasts, Has.Length.EqualTo(12).And.All.GreaterThan(4.5));
    }

    private static Task<bool> IsDarkAsync(ReportPage report) =>
        report.Page.EvaluateAsync<bool>("() => getComputedStyle(document.body).backgroundColor.match(/\\d+/g).every(c => Number(c) < 60)");
}
