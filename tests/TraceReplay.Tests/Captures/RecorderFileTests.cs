namespace TraceReplay.Tests;

/// <summary>What the recorder leaves beside its recordings is named, and nothing else.</summary>
public sealed class RecorderFileTests
{
    private const string Trace = "         kswapd0-50      [000] .....    51.609867: mm_vmscan_kswapd_sleep: nid=0\n";

    [Test]
    public async Task Inspect_says_what_they_are_for()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Trace).Write("notes", "x\n").Write("sha256sums", "x\n").Write("decisions.bt", "x\n").Write("other", "x\n");
        CommandRun text = await CommandRun.OfAsync("inspect", folder.FullName);
        CommandRun json = await CommandRun.OfAsync("inspect", folder.FullName, "--format", "json");
        Assert.That(text.Text, Does.Contain("\n  notes: what was recorded by what, and what was left out\n")
            .And.Contain("\n  sha256sums: the hashes of the other files, which are held against it\n").And.Contain("\n  decisions.bt: the probes that ran\n").And.Contain("\n  other: unrecognised\n"));
        Assert.That(
            json.Json.GetProperty("captures")[0].GetProperty("recordings").EnumerateArray().Select(r => r.GetProperty("role").GetString()),
            Is.EqualTo(new[] { "recorder", "replayed", "recorder", "unrecognised", "recorder" }));
    }

    [TestCase("traces/zram-oom-6.12")]
    [TestCase("traces/oom-reaper-7.2")]
    public async Task Nothing_of_a_recording_of_the_kit_is_unrecognised_but_what_it_copies_of_zram(string path)
    {
        CommandRun run = await CommandRun.OfAsync("inspect", Path.Combine(TestPaths.Root, path));
        Assert.That(run.Text.Split('\n').Where(l => l.EndsWith(": unrecognised", StringComparison.Ordinal)), Is.All.StartsWith("  zram."));
    }
}
