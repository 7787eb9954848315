using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class SnapshotTests
{
    private static readonly Snapshots Real = RealCaptures.Verify("oom-noswap-6.12").Result.Capture.Snapshots;

    [Test]
    public void Zoneinfo_gives_the_marks_and_the_protection_of_a_zone()
    {
        ZoneSnapshot dma = Real.Zones.Single(z => z is { File: "zoneinfo.before", Node: 0, Zone: Zone.DMA });
        Assert.Multiple(() =>
        {
            Assert.That((dma.Min, dma.Low, dma.High, dma.Managed), Is.EqualTo((190L, 237L, 284L, 3840L)));
            Assert.That(dma.Protection, Is.EqualTo(new[] { 0L, 818, 818, 818, 818 }));
            Assert.That(dma.FreeCma, Is.Zero);
        });
    }

    [Test]
    public void The_release_is_uname_s()
    {
        Assert.That((Real.Uname, Real.UnameFile), Is.EqualTo(("6.12.107+deb13-cloud-amd64", "uname")));
    }

    [Test]
    public void An_OOM_report_in_the_log_gives_zones_in_pages()
    {
        using TempFolder folder = new TempFolder().Write("trace", TraceText.Of(Lines.Round("app-100", 1, 0))).Write(
            "dmesg",
            """
            [    0.000000] Linux version 7.2.13+deb14-cloud-amd64 (debian) #1
            [   54.1] Mem-Info:
            [   54.2] Node 0 DMA free:3504kB boost:0kB min:760kB low:948kB high:1136kB reserved_highatomic:0KB free_highatomic:4KB active_anon:0kB managed:15360kB free_cma:0kB
            [   54.3] lowmem_reserve[]: 0 818 818 818 818

            """);
        Snapshots snapshots = OpenedCapture.OfPath(folder.FullName).Capture.Snapshots;
        ZoneSnapshot zone = snapshots.Zones.Single();
        Assert.Multiple(() =>
        {
            Assert.That((zone.Zone, zone.Free, zone.Min, zone.Managed, zone.FreeHighatomic), Is.EqualTo((Zone.DMA, 876L, 190L, 3840L, (long?)1L)));
            Assert.That(zone.Protection, Is.EqualTo(new[] { 0L, 818, 818, 818, 818 }));
            Assert.That(snapshots.Uname, Is.EqualTo("7.2.13+deb14-cloud-amd64"));
        });
    }

    [Test]
    public void Swaps_are_told_with_their_phase()
    {
        SwapDevice[] zram = [.. RealCaptures.Verify("zram-retry-6.12").Result.Capture.Snapshots.Swaps];
        Assert.That(zram.Select(d => (d.Name, d.Phase)), Is.EqualTo(new[] { ("/dev/zram0", "after"), ("/dev/zram0", "before") }));
    }
}
