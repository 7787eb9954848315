using System.Text.Json;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The rows of <c>verify --format jsonl</c> and <c>csv</c>.</summary>
public sealed class VerdictRowTests
{
    private static readonly string Golden = Path.Combine(TestPaths.Root, "golden");

    private static readonly string[] Policies =
        ["--policy", "mainline-6.12", "--policy", "chen-1", "--policy", "fleming-progress-pct", "--policy", "lmkd", "--policy", "systemd-oomd"];

    [Test]
    public async Task A_row_tells_who_kills_when_and_unknown_is_null()
    {
        string[] args = [TestPaths.Capture("disk-oom-6.12"), .. Policies];
        JsonElement[] rows = await RowsAsync(args);
        CommandRun json = await CommandRun.OfAsync(["verify", "--golden", Golden, "--check", "--format", "json", .. args]);
        JsonElement policies = json.Json.GetProperty("captures")[0].GetProperty("policies");
        Assert.That(rows.Select(r => r.GetProperty("policy").GetString()), Is.EqualTo(policies.EnumerateArray().Select(p => p.GetProperty("policy").GetString())));
        Assert.That(rows.Select(r => r.GetProperty("policy_kills").GetString()), Is.EqualTo((string[])["as_kernel", "as_kernel", "kills", "kills", "kills"]));
        Assert.That(rows.Select(r => r.GetProperty("kernel_kill_time").GetString()), Is.All.EqualTo(policies[0].GetProperty("oom_kills")[0].GetProperty("time").GetString()));
        Assert.That(
            rows[2].GetProperty("kill_time").GetString(),
            Is.EqualTo(policies[2].GetProperty("changes").GetProperty("oom").GetProperty("first_give_up").GetProperty("time").GetString()));
        Assert.That(
            rows[3].GetProperty("kill_seconds_after_kernel").GetDouble(),
            Is.EqualTo(policies[3].GetProperty("killer").GetProperty("kills").GetProperty("seconds_after_kernel").GetDouble()));
        Assert.That(rows.Take(2).Select(r => r.GetProperty("kill_time").ValueKind), Is.All.EqualTo(JsonValueKind.Null));
        Assert.That(rows.Select(r => r.GetProperty("host").ValueKind), Is.All.EqualTo(JsonValueKind.Null), "uname says (none)");
    }

    [Test]
    public async Task The_kernels_kill_is_told_beside_any_policy_alone()
    {
        foreach (string policy in (string[])["mainline-6.12", "chen-1", "lmkd", "fleming-progress-pct"])
        {
            JsonElement row = (await RowsAsync(TestPaths.Capture("disk-oom-6.12"), "--policy", policy)).Single();
            Assert.That((row.GetProperty("kernel_kill_time").GetString(), row.GetProperty("kernel_kills").GetInt64()), Is.EqualTo(("53.477136", 1)), policy);
        }
    }

    [TestCase("fleming-table", "lmkd", "unknown", Description = "there are no samples")]
    [TestCase("pcp-reset-7.2", "fleming-progress-pct", "unknown", Description = "no call of should_reclaim_retry is seen")]
    [TestCase("zram-retry-6.12", "chen-1", "as_kernel", Description = "the policy leaves that to the kernel")]
    [TestCase("zram-writeback-6.12", "lmkd", "may_kill", Description = "the samples leave it open")]
    public async Task What_is_open_is_no_kill(string capture, string policy, string word)
    {
        JsonElement row = (await RowsAsync(TestPaths.Capture(capture), "--policy", policy)).Single();
        Assert.That(row.GetProperty("policy_kills").GetString(), Is.EqualTo(word));
        Assert.That(row.GetProperty("kill_time").ValueKind, Is.EqualTo(JsonValueKind.Null));
    }

    [Test]
    public async Task Seconds_are_the_difference_of_the_two_times()
    {
        JsonElement[] rows = await RowsAsync(
            [TestPaths.Capture("disk-oom-6.12"), TestPaths.Capture("oom-noswap-6.12"), TestPaths.Capture("zram-oom-7.2"), .. Policies]);
        JsonElement[] told = [.. rows.Where(r => r.GetProperty("kill_seconds_after_kernel").ValueKind == JsonValueKind.Number)];
        Assert.That(told, Is.Not.Empty);
        Assert.That(told, Is.All.Matches<JsonElement>(r =>
            Math.Abs(Seconds(r, "kill_time") - Seconds(r, "kernel_kill_time") - r.GetProperty("kill_seconds_after_kernel").GetDouble()) < 1e-5));
    }

    [Test]
    public async Task The_machine_is_told_by_uname()
    {
        using var house = new House();
        house.Agreeing("a").Agreeing("b");
        await File.WriteAllTextAsync(Path.Combine(house.Traces, "a", "uname"), "Linux db-17.example 6.12.107 #1 SMP x86_64 GNU/Linux\n");
        await File.WriteAllTextAsync(Path.Combine(house.Traces, "b", "uname"), "Linux 6.12.107\n");
        JsonElement[] rows = await RowsAsync(house.Traces);
        Assert.That(rows.Select(r => r.GetProperty("host").GetString()), Is.EqualTo((string?[])["db-17.example", null]));
    }

    [Test]
    public async Task Csv_has_the_columns_and_values_of_the_lines()
    {
        string[] args = [TestPaths.Capture("zram-retry-6.12"), TestPaths.Capture("fleming-table"), "--policy", "mainline-6.12", "--policy", "chen-1"];
        JsonElement[] rows = await RowsAsync(args);
        CommandRun csv = await CommandRun.OfAsync(["verify", "--golden", Golden, "--check", "--format", "csv", .. args]);
        string[] lines = csv.Text.TrimEnd('\n').Split('\n');
        string[] names = lines[0].Split(',');
        Assert.That(names, Is.EqualTo(VerdictRows.Columns));
        Assert.That(lines[1..].Select(l => l.Split(',')), Is.EqualTo(rows.Select(r => names.Select(n => Cell(r.GetProperty(n))))));
    }

    [Test]
    public async Task An_input_that_cannot_be_read_has_a_row()
    {
        JsonElement row = (await RowsAsync("no/such")).Single();
        Assert.That(
            (row.GetProperty("capture").GetString(), row.GetProperty("exit_code").GetInt32(), row.GetProperty("result").GetString(), row.GetProperty("problem").GetString()),
            Is.EqualTo(("no/such", 2, "unreadable", "no such file or folder; check the spelling and the working directory")));
    }

    [TestCase("plain-6.12", "capture=plain-6.12/part.jsonl")]
    [TestCase("a/b c", "capture=a%2Fb%20c/part.jsonl")]
    [TestCase("..", "capture=../part.jsonl")]
    [TestCase("k=v%*?[x]{y}'\"\\", "capture=k%3Dv%25%2A%3F%5Bx%5D%7By%7D%27%22%5C/part.jsonl")]
    [TestCase("ä\n", "capture=%C3%A4%0A/part.jsonl")]
    public void A_name_of_a_folder_is_safe_for_any_capture(string name, string path) => Assert.That(CapturePlace.Of([name], [])[0].Part, Is.EqualTo(path));

    [Test]
    public void A_long_name_is_cut_and_stays_one_of_its_own()
    {
        IReadOnlyList<CapturePlace> places = CapturePlace.Of([new string('ä', 300), new string('ä', 301)], []);
        Assert.That(places.Select(p => p.Part), Is.Unique.And.All.Length.LessThan(255));
    }

    private static async Task<JsonElement[]> RowsAsync(params string[] args)
    {
        CommandRun run = await CommandRun.OfAsync(["verify", "--golden", Golden, "--check", "--format", "jsonl", .. args]);
        return [.. run.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private static double Seconds(JsonElement row, string column) => double.Parse(row.GetProperty(column).GetString()!, System.Globalization.CultureInfo.InvariantCulture);

    private static string Cell(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => string.Empty,
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };
}
