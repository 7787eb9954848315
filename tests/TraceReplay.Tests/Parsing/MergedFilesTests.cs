using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>Several files that are one recording: a file for each CPU, and events that two tracers noted.</summary>
public sealed class MergedFilesTests
{
    private const string Sleep = "mm_vmscan_kswapd_sleep: nid=";

    [Test]
    public void A_file_for_each_cpu_is_one_recording()
    {
        using TempFolder folder = new TempFolder()
            .Write("cpu0", "# tracer: nop\n" + Line(0, 1, Sleep + "0") + Line(0, 4, Sleep + "3"))
            .Write("cpu1", "# tracer: nop\n" + Line(1, 2, Sleep + "1") + Line(1, 3, Sleep + "2"));
        var opened = OpenedCapture.OfPath(folder.FullName);
        Assert.Multiple(() =>
        {
            Assert.That(opened.Capture.Files.Select(f => f.Role), Is.All.EqualTo(FileRole.Replayed));
            Assert.That(opened.Events.Select(e => e[Field.Node]), Is.EqualTo(new[] { 0L, 1, 2, 3 }));
        });
    }

    [Test]
    public void A_real_trace_split_by_cpu_gives_the_same_events()
    {
        string[] lines = CaptureTexts.Lines("oom-noswap-7.2", "ftrace.txt.gz");
        using var folder = new TempFolder();
        foreach (int cpu in new[] { 0, 1 })
        {
            folder.Write($"cpu{cpu}.txt", string.Concat(lines.Where(l => l.StartsWith('#') || l.Contains($" [00{cpu}] ", StringComparison.Ordinal)).Select(l => l + "\n")));
        }

        IReadOnlyList<TraceEvent> split = OpenedCapture.OfPath(folder.FullName).Events;
        var whole = TextReading.Of(lines);
        Assert.That(split.Select(Told).Order(), Is.EqualTo(whole.Events.Select(Told).Order()));
        Assert.That(split.Select(e => e.Time.Value), Is.Ordered);

        static string Told(TraceEvent e) => $"{e.Time} {e.Cpu} {e.Task.Pid} {e.Kind} {e[Field.Node]} {e[Field.NrReclaimed]} {e[Field.Order]}";
    }

    [Test]
    public void A_second_recording_of_the_same_cpu_is_counted_only()
    {
        using TempFolder folder = new TempFolder().Write("a.txt", Line(0, 1, Sleep + "0")).Write("b.txt", Line(0, 1, Sleep + "0"));
        Assert.That(OpenedCapture.OfPath(folder.FullName).Capture.Files.Count(f => f.Role == FileRole.Replayed), Is.EqualTo(1));
    }

    [Test]
    public void An_event_that_two_tracers_noted_is_handed_on_once()
    {
        string probe = Line(0, 1, "pgdat_balanced: nid=0 order=0 highest_zoneidx=3 balanced=0", micros: 5);
        using TempFolder folder = new TempFolder()
            .Write("ftrace.txt", Line(0, 1, Sleep + "0", micros: 1) + Line(0, 1, Sleep + "0", micros: 9) + Line(0, 2, Sleep + "0"))
            .Write("probes.txt", probe + probe + Line(0, 1, Sleep + "0", micros: 3) + Line(0, 1, Sleep + "0", micros: 12) + Line(0, 3, Sleep + "0") + probe + probe);
        var opened = OpenedCapture.OfPath(folder.FullName);
        FileAccount probes = opened.Capture.Files.Single(f => f.Name == "probes.txt");
        Assert.Multiple(() =>
        {
            Assert.That(opened.Events.Count(e => e.Kind == EventKind.KswapdSleep), Is.EqualTo(4), "three of ftrace's, and the one that only the probes hold");
            Assert.That((probes.Twins, probes.Lines.Parsed), Is.EqualTo((2L, 7L)));
            Assert.That(probes.Events.Single(e => e.Kind == EventKind.KswapdSleep).Count, Is.EqualTo(1));
        });
    }

    private static string Line(int cpu, int seconds, string what, int micros = 0) =>
        $"         kswapd0-50      [00{cpu}] .....     {seconds}.{micros:D6}: {what}\n";
}
