namespace TraceReplay.Browser.Tests;

/// <summary>One browser for all tests.</summary>
[SetUpFixture]
internal sealed class BrowserSetUp
{
    private static Browser? _browser;

    public static Browser Browser => _browser ?? throw new InvalidOperationException("no browser was started");

    [OneTimeSetUp]
    public async Task Start() => _browser = await Browser.StartAsync();

    [OneTimeTearDown]
    public async Task Stop()
    {
        Reports.Delete();
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }
    }
}
