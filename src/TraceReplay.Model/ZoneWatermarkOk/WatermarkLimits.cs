namespace TraceReplay.Model;

/// <summary>How many free pages a watermark check asks for, as far as its other inputs are known.</summary>
/// <param name="Fails">Up to so many pages it fails.</param>
/// <param name="Passes">With more than so many pages it passes; between the two it is not known.</param>
public readonly record struct WatermarkLimits(long Fails, long Passes)
{
    /// <summary>Whether so many free pages are enough.</summary>
    public Tri IsAbove(long freePages) => freePages <= Fails ? Tri.False : freePages > Passes ? Tri.True : Tri.Unknown;
}
