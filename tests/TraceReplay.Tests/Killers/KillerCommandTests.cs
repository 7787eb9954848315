using System.Globalization;
using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>Killers beside the kernel on a real capture with a series that ends in its OOM kill.</summary>
public sealed class KillerCommandTests
{
    private const string Capture = "oom-noswap-6.12";

    // Memory and swap are used up from 5 s before the kernel's first kill on.
    private const double Lead = 5;

    [Test]
    public async Task The_killer_is_told_with_its_victim_and_its_lead_in_every_output()
    {
        using var folder = new TempFolder();
        double kill = CopyWithSeries(folder);
        CommandRun json = await CommandRun.OfAsync("verify", "--format", "json", "--policy", "systemd-oomd", folder.FullName);
        JsonElement policy = json.Json.GetProperty("captures")[0].GetProperty("policies")[0];
        JsonElement first = policy.GetProperty("killer").GetProperty("kills");
        Assert.That(json.ExitCode, Is.Zero);
        Assert.That(first.GetProperty("rule").GetString(), Is.EqualTo("swap"));
        Assert.That(first.GetProperty("victim").GetString(), Is.EqualTo("/app1"));
        Assert.That(first.GetProperty("seconds_after_kernel").GetDouble(), Is.EqualTo(-Lead).Within(0.4));
        Assert.That(policy.GetProperty("sites").GetProperty("monitor_swap_contexts_handler").GetProperty("diverge").GetInt64(), Is.GreaterThan(0));

        string time = first.GetProperty("time").GetString()!;
        Assert.That(double.Parse(time, CultureInfo.InvariantCulture), Is.LessThan(kill));
        foreach (string[] command in new string[][] { ["replay", "--summary"], ["report", "--format", "mail"], ["report", "--format", "markdown"], ["report", "--format", "html"], ["replay", "--format", "csv"] })
        {
            CommandRun run = await CommandRun.OfAsync([.. command, "--policy", "fleming-ram-backed", "--policy", "systemd-oomd", "--policy", "lmkd", "--policy", "oomd", folder.FullName]);
            Assert.That(run.Text, Does.Contain(time), string.Join(' ', command));
        }
    }

    [Test]
    public async Task A_mail_has_all_killers_in_75_columns()
    {
        using var folder = new TempFolder();
        CopyWithSeries(folder);
        CommandRun run = await CommandRun.OfAsync(
            "report", "--format", "mail", "--policy", "fleming-ram-backed", "--policy", "systemd-oomd", "--policy", "lmkd", "--policy", "oomd", "--policy", "bpf-oom", folder.FullName);
        string[] lines = run.Text.Split('\n');
        Assert.That(lines, Is.All.Length.LessThanOrEqualTo(75));
        Assert.That(lines.Select(l => l.Trim().Split(' ')[0]), Is.SupersetOf(new[] { "the", "fleming-ram-backed", "systemd-oomd", "lmkd", "oomd", "bpf-oom" }));
    }

    [Test]
    public async Task Its_golden_is_accepted_and_matches()
    {
        using var folder = new TempFolder();
        using var goldens = new TempFolder();
        CopyWithSeries(folder);
        CommandRun accepted = await CommandRun.OfAsync("accept", folder.FullName, "--golden", goldens.FullName, "--policy", "systemd-oomd");
        Assert.That(accepted.ExitCode, Is.Zero, accepted.Error);
        string golden = await File.ReadAllTextAsync(Directory.GetFiles(goldens.FullName, "systemd-oomd.verified.txt", SearchOption.AllDirectories).Single());
        Assert.That(golden, Does.Contain("monitor_swap_contexts_handler").And.Contain("victim /app1"));
        Assert.That(golden.Split('\n'), Is.All.Length.LessThanOrEqualTo(75));
        CommandRun verified = await CommandRun.OfAsync("verify", folder.FullName, "--golden", goldens.FullName, "--policy", "systemd-oomd", "--format", "json");
        Assert.That(verified.Json.GetProperty("captures")[0].GetProperty("policies")[0].GetProperty("golden").GetString(), Is.EqualTo("match"));
    }

    [Test]
    public async Task Without_a_series_it_is_undetermined_and_says_what_to_record()
    {
        CommandRun run = await CommandRun.OfAsync("verify", "--policy", "systemd-oomd", "--policy", "lmkd", "--policy", "oomd", TestPaths.Capture(Capture));
        Assert.That(run.ExitCode, Is.Zero);
        Assert.That(run.Text, Does.Contain("tracereplay record"));
        Assert.That(run.Text, Does.Contain("0 agree, 0 diverge, 3 undetermined"));
    }

    private static double CopyWithSeries(TempFolder folder)
    {
        foreach (string file in Directory.GetFiles(TestPaths.Capture(Capture)))
        {
            File.Copy(file, folder[Path.GetFileName(file)]);
        }

        double kill = RealCaptures.Verify(Capture).Result.Leading.Kills[0].Time.Value / 1e9;
        IEnumerable<string> samples = Enumerable.Range(-60, 70).SelectMany(i => Sample(kill + (i * 0.2), i * 0.2 >= -Lead));
        folder.Write("series.txt", string.Join('\n', [.. SeriesLines.Head, .. samples, string.Empty]));
        return kill;
    }

    private static string[] Sample(double seconds, bool low) => SeriesLines.Sample(
        (decimal)seconds,
        [
            .. SeriesLines.Section("/proc/meminfo", ["MemTotal: 400000 kB", $"MemAvailable: {(low ? 8000 : 200000)} kB", "SwapTotal: 400000 kB", $"SwapFree: {(low ? 8000 : 300000)} kB"]),
            .. Cgroup("/app1", low ? 300_000_000 : 4096),
            .. Cgroup("/app2", 4096),
        ]);

    private static string[] Cgroup(string path, long swap) =>
    [
        .. SeriesLines.Section($"/sys/fs/cgroup{path}/memory.current", ["40960000"]),
        .. SeriesLines.Section($"/sys/fs/cgroup{path}/memory.swap.current", [swap.ToString(CultureInfo.InvariantCulture)]),
        .. SeriesLines.Section($"/sys/fs/cgroup{path}/memory.oom.group", ["0"]),
        .. SeriesLines.Section($"/sys/fs/cgroup{path}/cgroup.oomd", ["none"]),
    ];
}
