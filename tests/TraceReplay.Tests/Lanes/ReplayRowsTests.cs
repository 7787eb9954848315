using System.Text.Json;
using CsvHelper;

namespace TraceReplay.Tests;

/// <summary><c>replay</c> as CSV and JSON lines: the decisions of <c>--format json</c>, row by row.</summary>
public sealed class ReplayRowsTests
{
    private static readonly string[] Policies = ["--policy", "fleming-ram-backed", "--policy", "chen-1", "--policy", "mainline-6.12"];

    // A name as any task can have one.
    private const string Task = "a,\"b\";c-100";

    [Test]
    public async Task Rows_of_CSV_and_lines_of_JSON_are_the_decisions_of_json()
    {
        string trace = TestPaths.Capture("zram-retry-6.12");
        JsonElement[] whole = Whole((await CommandRun.OfAsync(["replay", trace, .. Policies, "--format", "json"])).Json);
        string[] lines = (await CommandRun.OfAsync(["replay", trace, .. Policies, "--format", "jsonl"])).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        List<Dictionary<string, string>> rows = Rows((await CommandRun.OfAsync(["replay", trace, .. Policies, "--format", "csv"])).Output);
        Assert.That((lines.Length, rows.Count), Is.EqualTo((whole.Length, whole.Length)));
        for (int i = 0; i < whole.Length; i++)
        {
            using var line = JsonDocument.Parse(lines[i]);
            string[] same = ["file", "line", "time", "node", "site", "outcome", "expected", "verdict"];
            Assert.That(same.Select(key => line.RootElement.GetProperty(key).ToString()), Is.EqualTo(same.Select(key => whole[i].GetProperty(key).ToString())));
            Assert.That(same.Select(key => rows[i][key]), Is.EqualTo(same.Select(key => whole[i].GetProperty(key).ToString())));
            Assert.That(rows[i]["policy"], Is.EqualTo(line.RootElement.GetProperty("policy").GetString()));
            Assert.That(rows[i]["counterfactual"] == "yes", Is.EqualTo(whole[i].GetProperty("counterfactual").GetBoolean()));
        }
    }

    [Test]
    public async Task A_name_with_commas_and_quotes_comes_back()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(Lines.Round(Task, 5, 0)));
        List<Dictionary<string, string>> rows = Rows((await CommandRun.OfAsync("replay", folder.FullName, "--kernel", "6.12", "--policy", "fleming-ram-backed", "--format", "csv")).Output);
        Assert.That(rows, Is.Not.Empty);
        Assert.That(rows.Select(r => (r["task"], r["pid"])), Is.All.EqualTo(("a,\"b\";c", "100")));
    }

    [Test]
    public async Task A_summary_is_without_decisions_and_for_text_only()
    {
        string trace = TestPaths.Capture("zram-retry-6.12");
        CommandRun summary = await CommandRun.OfAsync(["replay", trace, .. Policies, "--summary"]);
        Assert.That((summary.ExitCode, summary.Text.Contains("retries=1 ", StringComparison.Ordinal)), Is.EqualTo((0, false)));
        Assert.That(summary.Text, Does.Contain("fleming-ram-backed").And.Contain("horizon"));
        foreach (string format in new[] { "csv", "jsonl", "json" })
        {
            CommandRun run = await CommandRun.OfAsync("replay", trace, "--summary", "--format", format);
            Assert.That((run.ExitCode, run.Output.Length), Is.EqualTo((2, 0)), format);
        }
    }

    [Test]
    public async Task A_policy_alone_is_compared_with_no_other()
    {
        CommandRun alone = await CommandRun.OfAsync("replay", TestPaths.Capture("zram-retry-6.12"), "--policy", "chen-1", "--summary");
        CommandRun two = await CommandRun.OfAsync("replay", TestPaths.Capture("zram-retry-6.12"), "--policy", "chen-1", "--policy", "chen-2", "--summary");
        Assert.That((alone.Text.Contains("No two", StringComparison.Ordinal), two.Text.Contains("No two", StringComparison.Ordinal)), Is.EqualTo((false, true)));
    }

    [TestCase("text")]
    [TestCase("csv")]
    [TestCase("json")]
    public async Task What_is_wrong_with_the_input_is_said_beside_the_rows(string format)
    {
        string trace = TraceText.Of(Lines.Round("app-1", 5, 0));
        using TempFolder folder = new TempFolder().Write("ftrace.txt", trace[..^20]);
        CommandRun run = await CommandRun.OfAsync("replay", folder.FullName, "--kernel", "6.12", "--format", format);
        Assert.That(run.Error, Does.Match(@"/ftrace\.txt:\d+: warning: truncated: "));
    }

    private static JsonElement[] Whole(JsonElement report) =>
        [.. report.GetProperty("captures").EnumerateArray().SelectMany(c => c.GetProperty("policies").EnumerateArray()).SelectMany(p => p.GetProperty("decisions").EnumerateArray())];

    private static List<Dictionary<string, string>> Rows(byte[] csv)
    {
        var rows = new List<Dictionary<string, string>>();
        using var reader = CsvReader.Create(csv, CsvReaderOptions.Default);
        while (reader.Read())
        {
            rows.Add(reader.Headers.ToArray().Select((h, i) => (h, reader[i].ToString())).ToDictionary(f => f.h, f => f.Item2, StringComparer.Ordinal));
        }

        return rows;
    }
}
