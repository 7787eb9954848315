using Microsoft.Playwright;

namespace TraceReplay.Browser.Tests;

/// <summary>A report that is open in the browser, with all that it complained of and asked for.</summary>
internal sealed class ReportPage(IPage page) : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private readonly List<string> _requests = [];

    public IPage Page { get; } = page;

    /// <summary>Errors and warnings of the console, and exceptions.</summary>
    public IReadOnlyList<string> Complaints => _complaints;

    /// <summary>What was asked for beside the file itself.</summary>
    public IReadOnlyList<string> Requests => _requests;

    public ILocator Pictures => Page.Locator("figure.picture");

    public ILocator Plots => Page.Locator("figure.picture .plot");

    /// <summary>The range of time that the bar above the pictures tells.</summary>
    public ILocator RangeText => Page.Locator(".range > span").First;

    public ILocator Tip => Page.Locator(".tip:visible");

    public static async Task<ReportPage> LoadAsync(IPage page, string file)
    {
        var report = new ReportPage(page);
        string address = new Uri(file).AbsoluteUri;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                report._complaints.Add(message.Text);
            }
        };
        page.PageError += (_, error) => report._complaints.Add(error);
        page.Request += (_, request) =>
        {
            if (request.Url != address)
            {
                report._requests.Add(request.Url);
            }
        };
        await page.GotoAsync(address);
        return report;
    }

    /// <summary>Goes through the page from top to bottom, as a reader does: pictures are drawn when they come near.</summary>
    public async Task ScrollThroughAsync()
    {
        await Page.EvaluateAsync("""
            async () => {
              const frames = () => new Promise(r => requestAnimationFrame(() => requestAnimationFrame(r)));
              await frames();
              for (let y = 0; y < document.documentElement.scrollHeight; y += 400) { scrollTo(0, y); await frames(); }
              scrollTo(0, 0);
              await frames();
            }
            """);
    }

    /// <summary>Moves the pointer to a part of the width and height of a plot, and waits for what that shows.</summary>
    public async Task PointAsync(ILocator plot, double across, double down)
    {
        LocatorBoundingBoxResult box = await AreaAsync(plot);
        await Page.Mouse.MoveAsync((float)(box.X + (box.Width * across)), (float)(box.Y + (box.Height * down)), new() { Steps = 3 });
    }

    /// <summary>Drags over a part of a plot's width.</summary>
    public async Task DragAsync(ILocator plot, double from, double to)
    {
        await PointAsync(plot, from, 0.5);
        await Page.Mouse.DownAsync();
        await PointAsync(plot, to, 0.5);
        await Page.Mouse.UpAsync();
    }

    public async Task DoubleClickAsync(ILocator plot)
    {
        LocatorBoundingBoxResult box = await AreaAsync(plot);
        await Page.Mouse.DblClickAsync((float)(box.X + (box.Width / 2)), (float)(box.Y + (box.Height / 2)));
    }

    /// <summary>How many pixels of each plot have a colour, the lines of OOM kills left out: what is drawn on the grid, which has none.</summary>
    public async Task<double[]> PixelsAsync() => await Page.EvaluateAsync<double[]>("""
        () => [...document.querySelectorAll("figure.picture .plot canvas")].map(canvas => {
          const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
          let colored = 0;
          for (let i = 0; i < data.length; i += 4) {
            const [r, g, b, a] = [data[i], data[i + 1], data[i + 2], data[i + 3]];
            const isKill = r > b && b > g && 255 - b > 0.7 * (255 - g);
            if (a > 128 && !isKill && Math.max(r, g, b) - Math.min(r, g, b) > 50) { colored++; }
          }
          return colored;
        })
        """);

    /// <summary>The pixels of each plot as text, to tell whether it changed.</summary>
    public async Task<string[]> ImagesAsync() => await Page.EvaluateAsync<string[]>("""() => [...document.querySelectorAll("figure.picture .plot canvas")].map(c => c.toDataURL())""");

    public async ValueTask DisposeAsync() => await Page.CloseAsync();

    private static async Task<LocatorBoundingBoxResult> AreaAsync(ILocator plot)
    {
        ILocator area = plot.Locator(".u-over");
        await area.ScrollIntoViewIfNeededAsync();
        return await area.BoundingBoxAsync() ?? throw new InvalidOperationException("the plot is not on the page");
    }
}
