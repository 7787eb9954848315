using TraceReplay.Events;
using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class HighestZoneidxTests
{
    // The table above GFP_ZONE_TABLE in include/linux/gfp.h, on x86-64, where there is no HighMem.
    [TestCase(GfpFlags.None, Zone.Normal)]
    [TestCase(GfpFlags.Kernel, Zone.Normal)]
    [TestCase(GfpFlags.Dma, Zone.DMA)]
    [TestCase(GfpFlags.HighMem, Zone.Normal)]
    [TestCase(GfpFlags.Dma32, Zone.DMA32)]
    [TestCase(GfpFlags.Movable, Zone.Normal)]
    [TestCase(GfpFlags.Movable | GfpFlags.Dma, Zone.DMA)]
    [TestCase(GfpFlags.Movable | GfpFlags.HighMem, Zone.Movable)]
    [TestCase(GfpFlags.Movable | GfpFlags.Dma32, Zone.DMA32)]
    [TestCase(GfpFlags.Kernel | GfpFlags.Movable | GfpFlags.HighMem, Zone.Movable)]
    public void Gfp_zone_gives_the_highest_zone(GfpFlags gfp, Zone zone)
    {
        Assert.That(HighestZoneidx.OfGfp(gfp), Is.EqualTo(zone));
    }

    [Test]
    public void A_mask_that_is_not_known_by_name_gives_none()
    {
        Assert.That(HighestZoneidx.OfGfp(GfpFlags.Kernel | GfpFlags.Unknown), Is.Null);
    }
}
