using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Tests;

/// <summary>The examples of docs/library.md: each stands between its two marks, runs, and is held against the capture's text.</summary>
public sealed class LibrarySampleTests
{
    private static readonly string OomPath = TestPaths.Capture("oom-noswap-6.12");

    [Test]
    public async Task Each()
    {
        string path = OomPath;
        var output = new StringWriter { NewLine = "\n" };

        // sample: each
        Capture capture = await Capture.OpenAsync(path);
        await foreach (TraceEvent e in capture.EventsAsync())
        {
            if (e.Kind == EventKind.ReclaimRetryZone)
            {
                long free = e[Field.Available] - e[Field.Reclaimable];
                output.WriteLine($"{e.Time} {capture.Names.Format(e.Task)} {(Zone)e[Field.Zone]} loops={e[Field.NoProgressLoops]} free={free}");
            }
        }

        // end
        string[] lines = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] text = [.. Ftrace.Where(l => l.Contains(" reclaim_retry_zone: ", StringComparison.Ordinal))];
        Assert.That(lines, Has.Length.EqualTo(text.Length));
        Assert.That(lines[0], Is.EqualTo("53.289474 bpftrace-180 DMA32 loops=0 free=10356"), text[0]);
    }

    [Test]
    public async Task Sink()
    {
        string path = OomPath;

        // sample: run-sink
        Capture capture = await Capture.OpenAsync(path);
        var reclaimed = new ReclaimedPages();
        await capture.ReadEventsAsync(reclaimed);

        // end
        const string Key = " mm_vmscan_direct_reclaim_end: nr_reclaimed=";
        long pages = Ftrace.Where(l => l.Contains(Key, StringComparison.Ordinal)).Sum(l => long.Parse(l[(l.IndexOf(Key, StringComparison.Ordinal) + Key.Length)..]));
        Assert.That(reclaimed.Pages, Is.EqualTo(pages).And.Positive);
    }

    [Test]
    public async Task Fields()
    {
        string path = OomPath;
        List<string> told = [];
        Capture capture = await Capture.OpenAsync(path);
        await foreach (TraceEvent e in capture.EventsAsync())
        {
            // sample: fields
            long pages = e[Field.NrReclaimed];           // 0 when the line does not carry it
            long? known = e.Get(Field.NrReclaimed);      // null when the line does not carry it
            bool has = e.Has(Field.NrReclaimed);

            // Zones, flags and reasons are enumerations. ZONE_DMA is 0, so ask first.
            Zone? zone = e.Has(Field.Zone) ? (Zone)e[Field.Zone] : null;
            var gfp = (GfpFlags)e[Field.GfpFlags];

            // A word is an index into the capture's names; the empty word is at 0.
            string result = capture.Names[(int)e[Field.CompactionResult]];

            // end
            Assert.That((known ?? 0, known is not null), Is.EqualTo((pages, has)));
            told.Add($"{e.Kind} {zone} {gfp} {result}");
            if (told.Count == 100)
            {
                break;
            }
        }

        Assert.That(told, Has.Count.EqualTo(100));
    }

    [Test]
    public async Task Schema()
    {
        string path = TestPaths.Capture("fleming-table");
        var output = new StringWriter { NewLine = "\n" };
        Capture capture = await Capture.OpenAsync(path);

        // sample: schema
        await foreach (TraceEvent e in capture.EventsAsync())
        {
            output.Write(EventSchema.NameOf(e.Kind));
            foreach (FieldSpec field in EventSchema.Of(e.Kind)!.Fields)
            {
                output.Write($" {FieldText.NameOf(field)}={FieldText.Of(e, field, capture.Names) ?? "not told"}");
            }

            output.WriteLine();
        }

        // end
        Assert.That(output.ToString().Split('\n')[0], Is.EqualTo(
            "reclaim_retry_zone node=4 zone=not told order=0 reclaimable=4960156 available=5013010 min_wmark=17522 no_progress_loops=0 wmark_check=1"));
    }

    [Test]
    public async Task Several()
    {
        string path = TestPaths.Traces;
        List<string> names = [];

        // sample: several
        foreach (CaptureSource source in CaptureFinder.Find(path))
        {
            Capture capture = await source.OpenAsync();
            names.Add($"{source.Name}: {capture.Snapshots.Uname ?? "no uname"}");
        }

        // end
        Assert.That(names, Has.Count.EqualTo(RealCaptures.Names.Count()));
        Assert.That(names, Has.One.EqualTo("oom-noswap-6.12: 6.12.107+deb13-cloud-amd64"));
    }

    [Test]
    public async Task Account()
    {
        string path = OomPath;
        var output = new StringWriter { NewLine = "\n" };
        Capture capture = await Capture.OpenAsync(path);
        await capture.ReadEventsAsync(new ReclaimedPages());

        // sample: account
        foreach (FileAccount file in capture.Files.Where(f => f.Role == FileRole.Replayed))
        {
            output.WriteLine($"{file.Name}: {file.Lines.Parsed} of {file.Lines.Total} lines are events, {file.LostEvents} lost");
            foreach (EventCount e in file.Events)
            {
                output.WriteLine($"  {e.Name} {e.Count}, {e.First} to {e.Last}");
            }

            foreach (Complaint bad in file.Malformed)
            {
                output.WriteLine($"  line {bad.Line}, column {bad.Column}: {bad.Message}");
            }
        }

        // end
        Assert.That(output.ToString(), Does.Contain("ftrace.txt.gz: 16924 of 16936 lines are events, 0 lost\n").And.Contain("\n  reclaim_retry_zone 245, "));
    }

    [Test]
    public async Task Snapshots()
    {
        string path = OomPath;
        List<string> zones = [];

        // sample: snapshots
        Capture capture = await Capture.OpenAsync(path);
        foreach (ZoneSnapshot zone in capture.Snapshots.Zones.Where(z => z.File == "zoneinfo.before"))
        {
            zones.Add($"node {zone.Node} {zone.Zone}: {zone.Free} pages free, min {zone.Min} low {zone.Low} high {zone.High}");
        }

        // end
        Assert.That(zones, Has.One.StartsWith("node 0 DMA32: "));
    }

    [Test]
    public async Task Series()
    {
        using var folder = new TempFolder();
        string path = folder.Write("series.txt", string.Join('\n', SeriesLines.Whole) + "\n")["series.txt"];
        List<string> stalls = [];

        // sample: series
        Capture capture = await Capture.OpenAsync(path);
        foreach (MachineSample sample in capture.Snapshots.Series.SelectMany(s => s.Samples).Where(s => s.MemoryPressure.Full?.Avg10 > 30))
        {
            CgroupSample? largest = sample.Cgroups.Where(c => c.Path != "/").MaxBy(c => c.CurrentBytes);
            stalls.Add($"{sample.Begin}: {sample.MemInfo.Find("SwapFree")} kB of swap left, {largest?.Path ?? "cgroups not sampled"}");
        }

        // end
        Assert.That(stalls, Has.Count.EqualTo(3).And.All.EndsWith(" kB of swap left, /app/web"));
    }

    [Test]
    public async Task Verdicts()
    {
        string path = OomPath;

        // sample: verdicts
        Capture capture = await Capture.OpenAsync(path);
        CaptureResult result = await CaptureVerification.RunAsync(capture, new VerificationOptions(), CancellationToken.None);
        SiteCounts retries = result.Policies[0].Decisions[DecisionSite.ShouldReclaimRetry];
        string verdict = $"kernel {result.Kernel.Line.Name}: {retries.Agree} of {retries.Decisions} agree";

        // end
        SiteCounts expected = RealCaptures.Verify("oom-noswap-6.12").Policy.Decisions[DecisionSite.ShouldReclaimRetry];
        Assert.That(verdict, Is.EqualTo($"kernel 6.12: {expected.Agree} of {expected.Decisions} agree"));
    }

    private static string[] Ftrace => CaptureTexts.Lines("oom-noswap-6.12", "ftrace.txt.gz");
}
