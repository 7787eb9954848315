using Microsoft.Playwright;

namespace TraceReplay.Browser.Tests;

/// <summary>The machine's Chromium, without a window, which asks the network for nothing by itself.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private const string Program = "/usr/bin/chromium";
    private const string Required = "TRACEREPLAY_REQUIRE_BROWSER";

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private Browser(IPlaywright playwright, IBrowser browser)
    {
        _playwright = playwright;
        _browser = browser;
    }

    /// <summary>Starts it; where it cannot be the tests that want it are ignored, or fail if the environment says that it must be there.</summary>
    public static async Task<Browser> StartAsync()
    {
        if (!File.Exists(Program))
        {
            throw Missing("is not installed (apt-get install chromium)");
        }

        IPlaywright playwright = await Playwright.CreateAsync();
        try
        {
            return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Program, Args = Flags }));
        }
        catch (PlaywrightException wrong)
        {
            playwright.Dispose();
            throw Missing($"does not start: {wrong.Message}");
        }
    }

    private static ResultStateException Missing(string why) => Environment.GetEnvironmentVariable(Required) == "1"
        ? new AssertionException($"{Program} {why}; and {Required}=1 is set")
        : new IgnoreException($"{Program} {why}");

    public async Task<ReportPage> OpenAsync(string file, int width = 1280, ColorScheme scheme = ColorScheme.Light)
    {
        IPage page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme });
        return await ReportPage.LoadAsync(page, file);
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
