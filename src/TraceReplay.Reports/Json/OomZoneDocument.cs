using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>A zone in a report of the log, in pages.</summary>
internal sealed record OomZoneDocument(int Node, string Zone, long? Free, long? Min, long? Low, long? High)
{
    public static OomZoneDocument Of(ZoneSnapshot zone) => new(zone.Node, zone.Zone.ToString(), zone.Free, zone.Min, zone.Low, zone.High);
}
