using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>How far everything agreed before a finding: <c>events</c> is null without its context, the others where no decision counts.</summary>
internal sealed record MatchedPrefixDocument(long? Decisions, long? SiteDecisions, long? Events, string? File, long? Line, string? Time)
{
    public static MatchedPrefixDocument? Of(Finding finding, FindingContext? context)
    {
        MatchedPrefix? matched = finding.Matched;
        long? events = context is { Event: not null } ? context.EventsBefore : null;
        return matched is null && events is null
            ? null
            : new MatchedPrefixDocument(
                matched?.Decisions, matched?.SiteDecisions, events, matched?.File, matched is { Line: > 0 } ? matched.Line : null, matched?.Time);
    }
}
