using System.Text.Json;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The rows of <c>verify --format jsonl</c> and <c>csv</c>.</summary>
public sealed class VerdictRowTests
{
    private static readonly string Golden = Path.Combine(TestPaths.Root, "golden");

    [Test]
    public async Task A_row_tells_who_kills_when_and_unknown_is_null()
    {
        JsonElement[] rows = await RowsAsync(TestPaths.Capture("zram-retry-6.12"), "--policy", "mainline-6.12", "--policy", "chen-1", "--policy", "lmkd");
        CommandRun json = await CommandRun.OfAsync(
            "verify", TestPaths.Capture("zram-retry-6.12"), "--golden", Golden, "--check", "--format", "json", "--policy", "mainline-6.12", "--policy", "chen-1", "--policy", "lmkd");
        JsonElement policies = json.Json.GetProperty("captures")[0].GetProperty("policies");
        JsonElement give = policies[1].GetProperty("changes").GetProperty("oom").GetProperty("first_give_up");
        Assert.That(rows.Select(r => r.GetProperty("policy").GetString()), Is.EqualTo((string[])["mainline-6.12", "chen-1", "lmkd"]));
        Assert.That(rows.Select(r => r.GetProperty("policy_kills").GetString()), Is.EqualTo((string[])["as_kernel", "kills", "unknown"]));
        Assert.That(rows[1].GetProperty("kill_time").GetString(), Is.EqualTo(give.GetProperty("time").GetString()));
        Assert.That(rows[0].GetProperty("kill_time").ValueKind, Is.EqualTo(JsonValueKind.Null));
        Assert.That(rows[1].GetProperty("decisions").GetInt64(), Is.EqualTo(policies[1].GetProperty("decisions").GetInt64()));
        Assert.That(rows[1].GetProperty("host").ValueKind, Is.EqualTo(JsonValueKind.Null), "uname says (none)");
    }

    [Test]
    public async Task Seconds_are_the_difference_of_the_two_times()
    {
        JsonElement[] rows = await RowsAsync(TestPaths.Traces, "--policy", "mainline-6.12", "--policy", "chen-1", "--policy", "lmkd", "--policy", "systemd-oomd");
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
