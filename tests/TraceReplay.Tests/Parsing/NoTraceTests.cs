using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class NoTraceTests
{
    private static readonly byte[] Jpeg =
        [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x10, (byte)'J', (byte)'F', (byte)'I', (byte)'F', 0x00, .. Enumerable.Range(0, 5000).Select(i => (byte)(i * 7919 >> 3))];

    [Test]
    public void A_JPEG_is_binary_data() => Check(Jpeg, FileRole.Unrecognised, "not a trace: binary data");

    [Test]
    public void An_empty_file_is_an_empty_file() => Check([], FileRole.Unrecognised, "empty file");

    [Test]
    public void Prose_looks_like_no_trace() =>
        Check("Dear list,\n\nthis is no trace.\n"u8.ToArray(), FileRole.Unrecognised, "no line looks like ftrace, perf script, trace-cmd or bpftrace output");

    [Test]
    public void A_snapshot_alone_is_no_trace_and_is_read_all_the_same()
    {
        var opened = OpenedCapture.OfFile(Encoding.UTF8.GetBytes(ZoneinfoText612.Text));
        Assert.That(
            (opened.File.Role, opened.File.Error, opened.Capture.HasTrace, opened.Capture.HasEvents, opened.Events.Count),
            Is.EqualTo((FileRole.Snapshot, "no trace: this looks like zoneinfo", false, false, 0)));
        Assert.That(opened.Capture.Snapshots.Zones.Select(z => (z.Zone, z.Min)), Is.EqualTo(new[] { (Zone.DMA, (long?)190), (Zone.DMA32, 10408) }));
        Assert.That(opened.File.Lines.Total, Is.EqualTo(ZoneinfoText612.Text.Count(c => c == '\n')));
    }

    [Test]
    public void A_path_that_is_not_there_is_told()
    {
        CaptureNotFoundException? wrong = Assert.Throws<CaptureNotFoundException>(() => CaptureFinder.Find("/no/such/path"));
        Assert.That(wrong!.Message, Is.EqualTo("/no/such/path: no such file or folder"));
    }

    [Test]
    public void A_folder_without_a_trace_is_told()
    {
        using TempFolder folder = new TempFolder().Write("readme", "no trace").Write("picture.jpg", Jpeg);
        CaptureNotFoundException? wrong = Assert.Throws<CaptureNotFoundException>(() => CaptureFinder.Find(folder.FullName));
        Assert.That(wrong!.Message, Does.EndWith("no trace in this folder or below it"));
    }

    [Test]
    public void A_JPEG_beside_a_trace_does_not_disturb_it()
    {
        using TempFolder folder = new TempFolder().Write("picture.jpg", Jpeg).Write("trace", TraceText.Of(Lines.Round("app-100", 1, 0)));
        var opened = OpenedCapture.OfPath(folder.FullName);
        Assert.Multiple(() =>
        {
            Assert.That(opened.Events, Has.Count.EqualTo(3));
            Assert.That(opened.Capture.Files.Single(f => f.Name == "picture.jpg").Role, Is.EqualTo(FileRole.Unrecognised));
        });
    }

    private static void Check(byte[] bytes, FileRole role, string error)
    {
        var opened = OpenedCapture.OfFile(bytes);
        Assert.That(
            (opened.File.Role, opened.File.Error, opened.Capture.HasTrace, opened.Events.Count, opened.File.Lines.Total),
            Is.EqualTo((role, error, false, 0, 0L)));
    }
}
