using System.Globalization;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Files of one capture on one clock, on two, and on clocks that nothing connects.</summary>
public sealed class ClockTests
{
    private const int Rounds = 20;

    [Test]
    public void Files_whose_times_overlap_share_a_clock()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Trace(100)).Write("decisions.txt", Probes(100.5));
        Capture capture = OpenedCapture.OfPath(folder.FullName).Capture;
        Assert.That(capture.Files.Select(f => (f.Role, f.ClockOffset, f.ClockNote)), Is.All.EqualTo((FileRole.Replayed, 0L, (string?)null)));
    }

    [Test]
    public void A_file_on_a_clock_that_nothing_connects_stays_apart_and_says_so()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Trace(100)).Write("decisions.txt", Probes(5000.5));
        var opened = OpenedCapture.OfPath(folder.FullName);
        FileAccount probes = opened.Capture.Files.Single(f => f.Name == "decisions.txt");
        Assert.Multiple(() =>
        {
            Assert.That(probes.Role, Is.EqualTo(FileRole.Counted));
            Assert.That(probes.ClockNote, Does.Contain("stays apart from ftrace.txt"));
            Assert.That(opened.Events.Select(e => e.Kind), Does.Not.Contain(EventKind.PgdatBalanced));
            Assert.That(Verified.OfPath(folder.FullName).Result.InputFindings.Select(f => f.Id), Does.Contain("clock"));
        });
    }

    [Test]
    public void A_third_recording_that_holds_events_of_both_clocks_gives_the_offset()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", Trace(100)).Write("perf.txt", Perf(5000)).Write("decisions.txt", Probes(5000.5));
        var opened = OpenedCapture.OfPath(folder.FullName);
        FileAccount probes = opened.Capture.Files.Single(f => f.Name == "decisions.txt");
        Assert.Multiple(() =>
        {
            Assert.That((probes.Role, probes.ClockOffset), Is.EqualTo((FileRole.Replayed, -4_900_000_000_000L)));
            Assert.That(probes.ClockNote, Is.EqualTo(
                "times are shifted by -4900.000000 s to the clock of ftrace.txt, by 20 events that ftrace.txt and perf.txt both hold"));
            Assert.That(opened.Events.Select(e => e.Time.Value), Is.Ordered);
            Assert.That(opened.Events.First(e => e.Kind == EventKind.PgdatBalanced).Time.ToString(), Is.EqualTo("100.500000"));
        });
    }

    // Where the last event of the sample lies in its buffer depends on all that stands before it.
    [Test]
    public void A_sample_ends_anywhere_in_what_was_read([Values(0, 16, 32, 48)] int kilobytes)
    {
        string before = string.Concat(Enumerable.Repeat("# " + new string('-', 1021) + "\n", kilobytes));
        using TempFolder folder = new TempFolder().Write("ftrace.txt", before + Trace(100, rounds: 24_000)).Write("decisions.txt", Probes(90_000));
        FileAccount probes = OpenedCapture.OfPath(folder.FullName).Capture.Files.Single(f => f.Name == "decisions.txt");
        Assert.That(probes.Role, Is.EqualTo(FileRole.Counted));
    }

    [Test]
    public void Too_few_events_in_common_give_no_offset()
    {
        SampledEvents[] samples = [Sample(Trace(100, rounds: 7)), Sample(Perf(5000, rounds: 7))];
        Assert.That(ClockOffset.Between(samples[0], samples[1]), Is.Null);
    }

    [Test]
    public void Events_that_look_alike_give_no_offset()
    {
        string same = string.Concat(Enumerable.Range(0, 30).Select(i => Ftrace("kswapd0-50", 0, 100 + i, "mm_vmscan_kswapd_wake: nid=0 order=0")));
        string later = string.Concat(Enumerable.Range(0, 30).Select(i => Ftrace("kswapd0-50", 0, 900 + (i * 7), "mm_vmscan_kswapd_wake: nid=0 order=0")));
        Assert.That(ClockOffset.Between(Sample(same), Sample(later)), Is.Null);
    }

    private static SampledEvents Sample(string text)
    {
        using TempFolder folder = new TempFolder().Write("x.txt", text);
        string path = Path.Combine(folder.FullName, "x.txt");
        return Sync.Wait(SampledEvents.ReadAsync(new TraceSource("x.txt", path), isMail: false, CancellationToken.None));
    }

    private static string Trace(double start, int rounds = Rounds) =>
        string.Concat(Enumerable.Range(0, rounds).Select(i => Ftrace("app1-288", 0, start + (i / 10.0), Zone(i))));

    private static string Perf(double start, int rounds = Rounds) =>
        string.Concat(Enumerable.Range(0, rounds).Select(i => string.Create(
            CultureInfo.InvariantCulture, $"            app1     288 [000] {start + (i / 10.0):F6}:             oom:{Zone(i)}\n")));

    private static string Probes(double start) =>
        string.Concat(Enumerable.Range(0, 5).Select(i => Ftrace("kswapd0-50", 1, start + (i / 10.0), "pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=0")));

    private static string Zone(int round) =>
        $"reclaim_retry_zone: node=0 zone=Normal   order=0 reclaimable={1000 + round} available=20000 min_wmark=1000 no_progress_loops=0 wmark_check=1";

    private static string Ftrace(string task, int cpu, double time, string what)
    {
        int dash = task.LastIndexOf('-');
        return string.Create(CultureInfo.InvariantCulture, $"{task[..dash],16}-{task[(dash + 1)..],-7} [00{cpu}] ..... {time,12:F6}: {what}\n");
    }
}
