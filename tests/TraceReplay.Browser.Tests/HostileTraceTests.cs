using System.IO.Compression;
using System.Text;

namespace TraceReplay.Browser.Tests;

internal sealed class HostileTraceTests
{
    // As long as a task's name can be (TASK_COMM_LEN is 16 with the final 0).
    private const string Name = "</script><b>i";

    private string _folder = string.Empty;

    [SetUp]
    public void Make()
    {
        _folder = Directory.CreateTempSubdirectory("tracereplay-hostile-").FullName;
        using var packed = new GZipStream(File.OpenRead(Path.Combine(RepositoryRoot.Path, "traces/oom-noswap-7.2/ftrace.txt.gz")), CompressionMode.Decompress);
        using var text = new StreamReader(packed, Encoding.UTF8);
        File.WriteAllText(Path.Combine(_folder, "<img src=x>.txt"), text.ReadToEnd().Replace(" perf-", $" {Name}-", StringComparison.Ordinal));
    }

    [TearDown]
    public void Delete() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task A_name_in_a_trace_stays_text()
    {
        await using ReportPage report = await BrowserSetUp.Browser.OpenAsync(Reports.Of(_folder));
        await report.ScrollThroughAsync();
        string stalls = await report.Page.Locator("figure[data-kind=loops] tbody").TextContentAsync() ?? string.Empty;
        int foreign = await report.Page.Locator("b, img").CountAsync();
        Assert.Multiple(() =>
        {
            Assert.That(stalls, Does.Contain(Name));
            Assert.That(foreign, Is.Zero);
            Assert.That(report.Complaints, Is.Empty);
        });
    }
}
