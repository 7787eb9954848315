using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace TraceReplay.Tests;

internal sealed class HtmlReportTests
{
    private string _page = string.Empty;

    [OneTimeSetUp]
    public async Task Write() => _page = (await CommandRun.OfAsync("report", TestPaths.Capture("zram-retry-6.12"), "--policy", "weiner-split-progress", "--format", "html")).Text;

    [Test]
    public async Task The_same_capture_gives_the_same_bytes()
    {
        CommandRun again = await CommandRun.OfAsync("report", TestPaths.Capture("zram-retry-6.12"), "--policy", "weiner-split-progress", "--format", "html", "--jobs", "1");
        Assert.That(again.Text, Is.EqualTo(_page));
    }

    [Test]
    public void Only_what_the_policy_of_the_page_names_by_hash_can_run()
    {
        string[] scripts = Between("<script>", "</script>");
        string[] styles = Between("<style>", "</style>");
        Assert.Multiple(() =>
        {
            Assert.That(scripts, Has.Length.EqualTo(1));
            Assert.That(styles, Has.Length.EqualTo(1));
            Assert.That(_page, Does.Contain($"default-src 'none'; style-src '{Hash(styles[0])}'; script-src '{Hash(scripts[0])}';"));
            Assert.That(_page, Does.Not.Contain(" src=").And.Not.Contain(" href=\"http").And.Not.Contain("@@"));
            Assert.That(scripts[0], Does.Not.Contain("innerHTML").And.Not.Contain("eval("));
        });
    }

    [Test]
    public void The_page_carries_the_counts_of_the_verdict_and_no_path_of_the_machine()
    {
        JsonElement capture = Data().GetProperty("captures")[0];
        JsonElement pictures = capture.GetProperty("pictures");
        string[] policies = [.. capture.GetProperty("head").GetProperty("policies").GetProperty("rows").EnumerateArray().Select(r => $"{r[0]}: {r[1]} {r[2]} {r[3]} {r[6]}")];
        Assert.Multiple(() =>
        {
            Assert.That(policies, Is.EqualTo((string[])["mainline-6.12 (the recorded kernel): 15,323 15,163 0 none", "weiner-split-progress: 655 624 1 ftrace.txt.gz:38617"]));
            Assert.That(pictures.GetProperty("lanes")[1].GetProperty("horizon").GetProperty("line").GetInt64(), Is.EqualTo(38617));
            Assert.That(pictures.GetProperty("kills").GetArrayLength(), Is.EqualTo(1));
            Assert.That(_page, Does.Not.Contain(RepositoryRoot.Path));
        });
    }

    [Test]
    public void The_hit_rates_are_those_of_the_trace()
    {
        // The sums of all bins are the sums of all events, as `inspect --thread-stats` counts them.
        JsonElement rates = Data().GetProperty("captures")[0].GetProperty("pictures").GetProperty("rates");
        var sums = rates.GetProperty("lists").EnumerateArray().ToDictionary(
            l => l.GetProperty("name").GetString()!,
            l => (Sum(l.GetProperty("scanned")), Sum(l.GetProperty("reclaimed"))));
        Assert.That(sums, Is.EqualTo(new Dictionary<string, (long, long)> { ["anon"] = (531572, 230565), ["file"] = (204339, 143610) }));
    }

    private static long Sum(JsonElement numbers) => numbers.EnumerateArray().Sum(n => n.GetInt64());

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    // What stands in each element of a kind.
    private string[] Between(string begin, string end) => [.. _page.Split(begin).Skip(1).Select(part => part[..part.IndexOf(end, StringComparison.Ordinal)])];

    private JsonElement Data()
    {
        using var document = JsonDocument.Parse(Between("<script type=\"application/json\" id=\"data\">", "</script>")[0]);
        return document.RootElement.Clone();
    }
}
