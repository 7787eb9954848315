using System.Text.Json;
using System.Text.RegularExpressions;

namespace TraceReplay.Tests;

/// <summary>What the reports show of a series, and that they show nothing of it where there is none.</summary>
public sealed partial class SeriesReportTests
{
    [Test]
    public async Task Inspect_tells_how_regularly_what_was_sampled()
    {
        using var capture = new SeriesCapture(SeriesLines.Whole);
        string text = Unwrapped((await CommandRun.OfAsync("inspect", capture.Path)).Text);
        long late = Array.IndexOf(SeriesLines.Whole, "@ 100.800000") + 1;
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Contain("series.txt: 4 samples each 0.2 s, 100.000000 to 101.001000 (CLOCK_MONOTONIC)"));
            Assert.That(text, Does.Contain($"from sample to sample: median 0.2 s, longest 0.6 s before line {late}"));
            Assert.That(text, Does.Contain("cgroups: 2 in 4 samples; tasks: yes in 1 sample"));
            Assert.That(text, Does.Contain($"line {late - 1}: lost 2 samples: the recorder was not scheduled from 100.4 to 100.8"));
            Assert.That(text, Does.Not.Contain("would miss").And.Not.Contain("not used"));
        });
    }

    [Test]
    public async Task Inspect_tells_of_a_series_alone_what_killers_would_miss_in_it()
    {
        string[] lines =
        [
            .. SeriesLines.Head,
            .. SeriesLines.Sample(1m, [.. SeriesLines.Section("/proc/meminfo", "MemFree: 1 kB", "MemAvailable: 1 kB"), .. SeriesLines.Section("/sys/fs/cgroup/a/memory.current", "1"), .. SeriesLines.Section("/sys/fs/cgroup/b/memory.low", "0")]),
            "@ 2.000000",
        ];
        using var folder = new TempFolder();
        CommandRun run = await CommandRun.OfAsync("inspect", folder.Write("s.txt", string.Join('\n', lines) + "\n")["s.txt"]);
        Assert.That(Unwrapped(run.Text), Does.Contain("series: s.txt series s.txt: 1 sample each 0.2 s, 1.000000 to 1.001000 (CLOCK_MONOTONIC) cgroups: 2 in 1 sample; tasks: no "
            + "killers in userspace would miss: /proc/pressure/memory, SwapFree of /proc/meminfo, workingset_refault_file of /proc/vmstat, /proc/swaps, tasks, "
            + "memory.pressure, memory.current of 1 of 2 cgroups, memory.swap.current, memory.stat, memory.low of 1 of 2 cgroups, cgroup.oomd "
            + "not used, for they were cut or have no time: 1 sample, first at line 12"));
    }

    [Test]
    public async Task Inspect_as_json_keeps_to_the_schema_and_has_the_key_only_with_a_series()
    {
        using var capture = new SeriesCapture(SeriesLines.Whole);
        CommandRun run = await CommandRun.OfAsync("inspect", capture.Path, "--format", "json");
        CommandRun without = await CommandRun.OfAsync("inspect", TestPaths.Capture(SeriesCapture.Name), "--format", "json");
        JsonElement series = JsonDocument.Parse(run.Text).RootElement.GetProperty("captures")[0].GetProperty("series")[0];
        Assert.Multiple(() =>
        {
            Assert.That(Validation.StrictlyOf(PublishedSchema.Of("inspect")).FaultsOf(run.Text), Is.Empty);
            Assert.That(series.GetProperty("cgroups").EnumerateArray().Select(c => c.GetString()), Is.EqualTo((string[])["/", "/app/web"]));
            Assert.That((series.GetProperty("samples").GetInt32(), series.GetProperty("longest_gap_ns").GetInt64()), Is.EqualTo((4, 600_000_000L)));
            Assert.That(without.Text, Does.Not.Contain("\"series\""));
        });
    }

    [Test]
    public async Task A_report_gains_one_fact()
    {
        using var capture = new SeriesCapture(SeriesLines.Whole);
        string markdown = (await CommandRun.OfAsync("report", "--format", "markdown", capture.Path)).Text;
        Assert.That(markdown, Does.Contain("| pressure | some avg10 up to 45.09 at 100.200000 s, full avg10 up to 31.44 at 100.200000 s; 4 samples each 0.2 s |"));
        Assert.That(markdown, Does.Match("[0-9a-f]{64}  .*/series.txt"), "the fact rests on it");
    }

    [Test]
    public async Task The_page_draws_the_samples_only_where_there_is_a_series()
    {
        using var capture = new SeriesCapture(SeriesLines.Whole);
        using var other = new SeriesCapture([.. SeriesLines.Head, .. SeriesLines.Sample(7m, SeriesLines.Machine())]);
        JsonElement picture = (await PicturesAsync(capture.Path)).GetProperty("series")[0];
        Assert.Multiple(async () =>
        {
            Assert.That(Numbers(picture, "t"), Is.EqualTo((double[])[100.0, 100.2, 100.8, 101.0]));
            Assert.That(Numbers(picture, "some_avg10")[1..], Is.All.EqualTo(45.09));
            Assert.That(picture.GetProperty("some_share")[0].ValueKind, Is.EqualTo(JsonValueKind.Null));
            Assert.That(Numbers(picture, "mem_available")[^1], Is.EqualTo(291760));
            Assert.That((await PicturesAsync(other.Path)).GetProperty("series")[0].GetProperty("t").GetArrayLength(), Is.Zero, "not of the time of the events");
            Assert.That((await PicturesAsync(TestPaths.Capture(SeriesCapture.Name))).TryGetProperty("series", out _), Is.False);
        });
    }

    [Test]
    public async Task The_trace_for_Perfetto_gains_counters()
    {
        using var capture = new SeriesCapture(SeriesLines.Whole);
        PerfettoFile trace = await PerfettoFile.OfAsync(capture.Path);
        PerfettoFile without = await PerfettoFile.OfAsync(TestPaths.Capture(SeriesCapture.Name));
        Assert.Multiple(() =>
        {
            Assert.That(trace.HasOnlyValuesOnCounters);
            Assert.That(
                trace.On("memory pressure: some avg10 (%)").Select(e => (e.Time, e.Event.Double("double_counter_value"))).Skip(1),
                Is.EqualTo(new[] { (100_200_000_000L, 45.09), (100_800_000_000L, 45.09), (101_000_000_000L, 45.09) }));
            Assert.That(trace.On("SwapFree (kB)"), Has.Count.EqualTo(4));
            Assert.That(trace.Tracks.Except(without.Tracks), Has.Exactly(7).Items);
        });
    }

    private static async Task<JsonElement> PicturesAsync(string path)
    {
        string page = (await CommandRun.OfAsync("report", "--format", "html", path)).Text;
        string data = Data().Match(page).Groups["json"].Value;
        return JsonDocument.Parse(data).RootElement.GetProperty("captures")[0].GetProperty("pictures");
    }

    private static double[] Numbers(JsonElement picture, string name) => [.. picture.GetProperty(name).EnumerateArray().Select(n => n.GetDouble())];

    private static string Unwrapped(string text) => Blanks().Replace(text, " ");

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex("""<script type="application/json" id="data">(?<json>.*?)</script>""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Data();
}
