using TraceReplay.Events;

namespace TraceReplay.Model;

/// <summary><c>gfp_zone</c> (include/linux/gfp.h): the highest zone an allocation may use, on x86-64.</summary>
public static class HighestZoneidx
{
    /// <summary>The index into lowmem_reserve, or null when the mask is not known.</summary>
    public static Zone? OfGfp(GfpFlags gfp)
    {
        if ((gfp & GfpFlags.Unknown) != 0)
        {
            return null;
        }

        return (gfp & (GfpFlags.Dma | GfpFlags.Dma32 | GfpFlags.HighMem | GfpFlags.Movable)) switch
        {
            GfpFlags.Dma or (GfpFlags.Dma | GfpFlags.Movable) => Zone.DMA,
            GfpFlags.Dma32 or (GfpFlags.Dma32 | GfpFlags.Movable) => Zone.DMA32,
            GfpFlags.HighMem | GfpFlags.Movable => Zone.Movable,
            _ => Zone.Normal,
        };
    }
}
