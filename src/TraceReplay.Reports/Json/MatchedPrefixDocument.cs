using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>How far everything agreed before a finding; <c>events</c> is null without its context.</summary>
internal sealed record MatchedPrefixDocument(long Decisions, long SiteDecisions, long? Events, string? File, long? Line, string? Time)
{
    public static MatchedPrefixDocument? Of(Finding finding, FindingContext? context) => finding.Matched is MatchedPrefix matched
        ? new MatchedPrefixDocument(
            matched.Decisions,
            matched.SiteDecisions,
            context is { Event: not null } ? context.EventsBefore : null,
            matched.File,
            matched.Line > 0 ? matched.Line : null,
            matched.Time)
        : null;
}
