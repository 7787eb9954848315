using TraceReplay.Events;
using TraceReplay.Parsing;
using static TraceReplay.Tests.SeriesLines;

namespace TraceReplay.Tests;

/// <summary>Without its names a series gives the same numbers.</summary>
public sealed class SeriesRedactionTests
{
    private const string Trace = "     app one-225   [001] .....    48.600000: mm_vmscan_kswapd_wake: nid=0 order=0\n";

    [Test]
    public async Task Names_of_tasks_and_cgroups_are_those_of_the_other_files_and_the_numbers_stay()
    {
        string[] lines =
        [
            .. Whole, "# seen on alices-laptop", "@ 200.0x", .. Section("/proc/cmdline", "root=/dev/alice"), .. Section("/sys/fs/cgroup/app/web/alice", "1"),
            .. Sample(201m, [.. Section("tasks", "225 x 98123 /app/web app one"), .. Section("/proc/swaps", "Filename\tType\tSize\tUsed\tPriority", "/home/alice/swap file 4 0 -2")]),
        ];
        using TempFolder folder = new TempFolder().Write("series.txt", string.Concat(lines.Select(l => l + "\n"))).Write("ftrace.txt", Trace);
        CaptureSource source = CaptureFinder.Find(folder.FullName)[0];
        Capture whole = await source.OpenAsync();
        RedactedCapture redacted = await CaptureRedaction.RunAsync(source, CancellationToken.None);
        Capture capture = await redacted.Source.OpenAsync();
        using var reader = new StreamReader(redacted.Source.OpenFile("series.txt"));
        string text = await reader.ReadToEndAsync();
        Assert.Multiple(() =>
        {
            Assert.That(text, Does.Not.Contain("alice").And.Not.Contain("web").And.Not.Contain("app one").And.Not.Contain("host=vm"));
            Assert.That(text, Does.Contain("\n==> /sys/fs/cgroup/c1/c2/memory.current <==\n").And.Contain("\n225 500 98123 /c1/c2 t1\n7 -1000 0 - kthreadd\n"));
            Assert.That(text, Does.Contain("\n# lost 2 samples: the recorder was not scheduled from 100.4 to 100.8\n"));
            Assert.That(redacted.Names.Select(n => $"{n.Name} {n.Replacement}"), Is.SupersetOf((string[])["app one t1", "app c1", "web c2"]));
            Assert.That(Numbers(capture), Is.EqualTo(Numbers(whole)));
            Assert.That(Account(capture), Is.EqualTo(Account(whole)));
        });
    }

    [Test]
    public async Task A_bundle_without_names_is_written_though_a_cgroup_is_called_as_a_part_of_the_format()
    {
        using TempFolder folder = new TempFolder()
            .Write("series.txt", string.Join('\n', (string[])[.. Head, .. Sample(48.6m, [.. Machine(), .. Cgroup("/high", 1), .. Cgroup("/group/current", 2), .. Settings("/high")])]) + "\n")
            .Write("ftrace.txt", Trace);
        using BundleFolder bundle = await BundleFolder.OfAsync(folder.FullName, "--redact");
        Assert.That(bundle.Text(Path.GetFileName(folder.FullName) + "/series.txt"), Does.Contain("==> /sys/fs/cgroup/c1/memory.high <==").And.Not.Contain("host=vm"));
    }

    // Everything of the samples but names.
    private static IEnumerable<string> Numbers(Capture capture) => capture.Snapshots.Series.Single().Samples.Select(s => string.Join(' ',
        s.Line, s.Begin, s.End, s.MemoryPressure, Values(s.MemInfo), Values(s.VmStat), s.Swaps?.Sum(w => w.SizeKb), string.Join(' ', s.Zrams),
        string.Join(' ', s.Cgroups.Select(c => $"{c with { Path = "" }} {Values(c.Stat)} {Values(c.Events)}")),
        string.Join(' ', (s.Tasks ?? []).Select(t => t with { Comm = "", Cgroup = t.Cgroup is null ? null : "" }))));

    private static string Values(SampleValues values) => string.Join(' ', values.Names.Select(n => $"{n} {values.Find(n)}"));

    private static string Account(Capture capture) =>
        capture.Files.Where(f => f.SnapshotKind == "series").Select(f => $"{f.Lines.Parsed} {f.Lines.Ignored} {f.Lines.Unknown} {f.Lines.Malformed}").Single();
}
