using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>A zone that the allocation may use, in pages, held against its marks; what the report leaves open is null.</summary>
internal sealed record OomZoneVerdictDocument(int Node, string Zone, long? LowmemReserve, long? Available, bool? AboveMin, bool? AboveHigh, bool? CanRetry)
{
    public static OomZoneVerdictDocument Of(OomZoneVerdict verdict) => new(
        verdict.Zone.Node,
        verdict.Zone.Zone.ToString(),
        verdict.LowmemReserve.IsExact ? verdict.LowmemReserve.Min : null,
        verdict.Available,
        OomVerdictDocument.Truth(verdict.AboveMin.Value),
        OomVerdictDocument.Truth(verdict.AboveHigh.Value),
        OomVerdictDocument.Truth(verdict.CanRetry.Value));
}
