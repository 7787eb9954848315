namespace TraceReplay.Model;

/// <summary>The watermarks of all zones as calc_zone_watermarks of lmkd sums them, each with the zone's greatest protection; in pages.</summary>
/// <param name="Min">The min watermarks.</param>
/// <param name="Low">The low watermarks.</param>
public sealed record ZoneMarkSums(Bounds Min, Bounds Low);
