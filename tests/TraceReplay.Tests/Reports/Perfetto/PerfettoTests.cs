using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The trace for Perfetto, read back by an excerpt of the schema that Perfetto publishes.</summary>
public sealed class PerfettoTests
{
    [TestCase("kswapd-high-7.2")]
    [TestCase("mixed-retry-6.12")]
    [TestCase("zram-retry-6.12")]
    [TestCase("oom-reaper-7.2")]
    public async Task A_trace_is_as_the_schema_says_and_each_event_names_its_line(string capture)
    {
        PerfettoFile trace = await PerfettoFile.OfAsync(TestPaths.Capture(capture), "--policy", "chen-1", "--policy", "weiner-split-progress");
        string[] files = [.. Directory.GetFiles(TestPaths.Capture(capture)).Select(f => Path.GetFileName(f))];
        Assert.Multiple(() =>
        {
            Assert.That(trace.Named, Is.Not.Empty);
            Assert.That(trace.Named.Select(e => e.Arg("file")).Distinct(), Is.SubsetOf(files));
            Assert.That(trace.Named.Select(e => (long)e.Arg("line")), Is.All.GreaterThan(0));
            Assert.That(trace.HasOnlyValuesOnCounters);
            Assert.That(trace.Slices.Where(s => !Alternate(s)), Is.Empty);
        });
    }

    [Test]
    public async Task The_tracks_of_a_kswapd_tell_its_runs_and_its_counter()
    {
        PerfettoFile trace = await PerfettoFile.OfAsync(TestPaths.Capture("kswapd-high-7.2"));
        NodeTimeline node = Verify("kswapd-high-7.2").Timeline!.Nodes[0];
        Assert.Multiple(() =>
        {
            Assert.That(
                trace.On("kswapd_failures of node 0").Select(e => (e.Time, e.Event.Number("counter_value"))),
                Is.EqualTo(node.Failures.Select(p => (p.Time.Value, (long)p.Value))));
            Assert.That(
                trace.On("kswapd0").Where(e => e.Event.Number("type") == 1).Select(e => (e.Time, e.Event.Arg("line"), e.Event.Arg("reclaimed"), e.Event.Arg("failed"))),
                Is.EqualTo(node.Runs.Select(r => (r.Begin.Value, (object)r.Line, (object)r.Reclaimed, (object)(r.Failed ? 1L : 0L)))));
        });
    }

    [Test]
    public async Task A_policy_s_track_tells_its_horizon_and_the_runs_that_it_avoids()
    {
        PerfettoFile trace = await PerfettoFile.OfAsync(TestPaths.Capture("kswapd-high-6.12"), "--policy", "chen-1");
        PolicyResult policy = Verify("kswapd-high-6.12", "chen-1").Policies.Single(p => !p.IsNative);
        ILookup<string, ProtoMessage> events = trace.On("policy chen-1").Where(e => e.Event.Has("name")).Select(e => e.Event).ToLookup(e => e.Text("name"));
        Assert.Multiple(() =>
        {
            Assert.That(events["horizon"].Single().Arg("line"), Is.EqualTo(policy.Horizon!.Value.Line));
            Assert.That(events["kswapd stopped"].Sum(e => (long)e.Arg("runs_avoided")), Is.EqualTo(policy.Changes!.Kswapd.Sum(n => n.RunsAvoided)));
            Assert.That(events["avoids a run"].Count(), Is.EqualTo(policy.Changes.Kswapd.Sum(n => n.RunsAvoided)));

            // A reset by kswapd itself is mostly refused with its run.
            Assert.That(
                events["refuses a reset"].LongCount(e => !((string)e.Arg("task")).StartsWith("kswapd", StringComparison.Ordinal)),
                Is.EqualTo(policy.Changes.Kswapd.Sum(n => n.Refused.Where(r => r.Reason != ClearReason.Kswapd).Sum(r => r.Count))));
        });
    }

    [Test]
    public async Task Captures_are_processes_of_one_trace()
    {
        PerfettoFile trace = await PerfettoFile.OfAsync(TestPaths.Capture("boost-7.2"), TestPaths.Capture("fleming-table"));
        Assert.That(
            trace.Processes.Select(p => (p.Number("pid"), p.Text("process_name"))),
            Is.EqualTo(new[] { (1L, "boost-7.2"), (2L, "fleming-table (its events have no times in seconds)") }));
    }

    [Test]
    public async Task A_capture_without_times_has_no_tracks() =>
        Assert.That((await PerfettoFile.OfAsync(TestPaths.Capture("fleming-table"), "--policy", "fleming-ram-backed")).Tracks, Is.Empty);

    // A begin and its end follow each other, and the next slice does not begin before.
    private static bool Alternate((long Type, long Time)[] slices) =>
        slices.Select((s, i) => s.Type == (i % 2) + 1 && (i == 0 || slices[i - 1].Time <= s.Time)).All(ok => ok) && slices.Length % 2 == 0;

    private static CaptureResult Verify(string name, params string[] policies)
    {
        Capture capture = Sync.Wait(CaptureFinder.Find(TestPaths.Capture(name))[0].OpenAsync(CancellationToken.None));
        var options = new VerificationOptions { Beside = [.. policies.Select(p => Policy.Find(p)!)], WithTimeline = true };
        return Sync.Wait(CaptureVerification.RunAsync(capture, options, CancellationToken.None));
    }
}
