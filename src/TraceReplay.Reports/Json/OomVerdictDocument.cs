using System.ComponentModel.DataAnnotations;
using TraceReplay.Events;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a report of the log tells by itself; what it leaves open is null.</summary>
internal sealed record OomVerdictDocument
{
    [AllowedValues("allocator", "memcg", "sysrq", "min_ttl", "unknown")]
    public required string AskedFor { get; init; }

    public required bool? Allowed { get; init; }

    public required string? HighestZone { get; init; }

    public required bool? SwapLeft { get; init; }

    public required bool? LastTryFails { get; init; }

    public required bool? Due { get; init; }

    public required string? Missing { get; init; }

    public required string? Presumed { get; init; }

    public required IReadOnlyList<OomZoneVerdictDocument> Zones { get; init; }

    public static OomVerdictDocument Of(OomVerdict verdict) => new()
    {
        AskedFor = Word(verdict.Request.Scope),
        Allowed = Truth(verdict.Allowed),
        HighestZone = verdict.HighestZone is Zone zone ? zone.ToString() : null,
        SwapLeft = Truth(verdict.SwapLeft),
        LastTryFails = Truth(verdict.LastTryFails?.Value),
        Due = Truth(verdict.Due?.Value),
        Missing = verdict.Due is { Value: Tri.Unknown } open ? MissingInputText.Describe(open.Missing) : null,
        Presumed = verdict.Due is { Value: not Tri.Unknown, Presumed: not Presumptions.None } known ? PresumptionText.Describe(known.Presumed) : null,
        Zones = [.. verdict.Zones.Select(OomZoneVerdictDocument.Of)],
    };

    internal static bool? Truth(Tri? value) => value switch { Tri.True => true, Tri.False => false, _ => null };

    private static string Word(OomScope scope) => scope switch
    {
        OomScope.Allocator => "allocator",
        OomScope.Memcg => "memcg",
        OomScope.Sysrq => "sysrq",
        OomScope.MinTtl => "min_ttl",
        _ => "unknown",
    };
}
