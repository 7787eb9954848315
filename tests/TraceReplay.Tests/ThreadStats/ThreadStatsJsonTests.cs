using System.Text.Json;

namespace TraceReplay.Tests;

public sealed class ThreadStatsJsonTests
{
    private const string Key = "thread_stats";

    [Test]
    public async Task What_the_capture_does_not_have_is_null()
    {
        JsonElement stats = await InspectAsync("fleming-table");
        JsonElement retry = stats.GetProperty("should_reclaim_retry");
        JsonElement range = retry.GetProperty("all").GetProperty("reclaimable");
        Assert.Multiple(() =>
        {
            Assert.That(Kinds(stats, "direct_reclaims", "lru_shrink_inactive"), Is.All.EqualTo(JsonValueKind.Null));
            Assert.That(stats.GetProperty("absent").EnumerateArray().Select(a => a.GetProperty("event").GetString()), Is.EqualTo(new[] { "mm_vmscan_direct_reclaim_end", "mm_vmscan_lru_shrink_inactive" }));
            Assert.That(Numbers(retry, "calls", "calls_passed", "task_count"), Is.EqualTo(new[] { 6L, 6, 6 }));
            Assert.That(retry.GetProperty("no_progress_loops").GetRawText().Replace("\n", "", StringComparison.Ordinal).Replace(" ", "", StringComparison.Ordinal), Is.EqualTo("""[{"loops":0,"calls":6,"passed":6,"silent":false}]"""));
            Assert.That(Numbers(range, "least_pages", "most_pages"), Is.EqualTo(new[] { 3_566_433L, 5_612_347 }));
            Assert.That((range.GetProperty("least_gib").GetDouble(), range.GetProperty("most_gib").GetDouble()), Is.EqualTo((13.605, 21.409)));
            Assert.That(retry.GetProperty("zones").GetArrayLength(), Is.EqualTo(5));
            Assert.That(retry.GetProperty("tasks").GetArrayLength(), Is.EqualTo(5));
        });
    }

    [Test]
    public async Task Scans_and_maps_are_numbers_and_shares_and_the_differences_are_listed()
    {
        JsonElement stats = await InspectAsync("kswapd-high-7.2");
        JsonElement all = stats.GetProperty("lru_shrink_inactive")[0];
        JsonElement maps = stats.GetProperty("bpftrace")[0];
        Assert.Multiple(() =>
        {
            Assert.That((all.GetProperty("by").GetString(), all.GetProperty("list").GetString()), Is.EqualTo(("all", "file")));
            Assert.That(Numbers(all, "events", "scanned", "reclaimed", "reclaimed_nothing"), Is.EqualTo(new[] { 146_861L, 12_033_080, 626_652, 75_921 }));
            Assert.That((all.GetProperty("hit_rate").GetDouble(), all.GetProperty("reclaimed_nothing_share").GetDouble()), Is.EqualTo((0.0521, 0.517)));
            Assert.That(all.GetProperty("events_by_priority")[10].GetInt64(), Is.EqualTo(16_789));
            Assert.That(maps.GetProperty("agreement").GetString(), Is.EqualTo("trace_has_more"));
            Assert.That(maps.GetProperty("compared").GetInt32(), Is.EqualTo(34));
            Assert.That(maps.GetProperty("differences").EnumerateArray().Select(d => d.GetProperty("figure").GetString()), Is.EqualTo(new[] { "events", "scanned", "reclaimed", "priority 10" }));
        });
    }

    [Test]
    public async Task Only_the_option_adds_the_key()
    {
        string path = TestPaths.Capture("fleming-table");
        JsonElement inspected = (await CommandRun.OfAsync("inspect", "--format", "json", path)).Json.GetProperty("captures")[0];
        JsonElement with = (await CommandRun.OfAsync("inspect", "--thread-stats", "--format", "json", path)).Json;
        Assert.Multiple(() =>
        {
            Assert.That(inspected.TryGetProperty(Key, out _), Is.False);
            Assert.That(with.GetProperty("captures")[0].EnumerateObject().Where(p => p.Name != Key).Select(p => p.Name), Is.EqualTo(inspected.EnumerateObject().Select(p => p.Name)));
            Assert.That(JsonShape.FaultsOf(with), Is.Empty);
        });
    }

    private static async Task<JsonElement> InspectAsync(string capture) =>
        (await CommandRun.OfAsync("inspect", "--thread-stats", "--format", "json", TestPaths.Capture(capture))).Json.GetProperty("captures")[0].GetProperty(Key);

    private static IEnumerable<JsonValueKind> Kinds(JsonElement element, params string[] keys) => keys.Select(k => element.GetProperty(k).ValueKind);

    private static IEnumerable<long> Numbers(JsonElement element, params string[] keys) => keys.Select(k => element.GetProperty(k).GetInt64());
}
