namespace TraceReplay.Model;

/// <summary>zone->_watermark, without watermark_boost, pages.</summary>
/// <param name="Min">WMARK_MIN.</param>
/// <param name="Low">WMARK_LOW.</param>
/// <param name="High">WMARK_HIGH.</param>
/// <param name="Promo">WMARK_PROMO.</param>
public readonly record struct ZoneWatermarks(long Min, long Low, long High, long Promo);
