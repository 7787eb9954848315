using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>How far everything agreed before a finding, in words.</summary>
internal static class MatchedText
{
    /// <summary>One line; of a finding that knows no decisions before it, the events before its line; null where those are not known too.</summary>
    public static string? Of(Finding finding, FindingContext? context)
    {
        if (finding.Matched is not MatchedPrefix matched)
        {
            return context is { Event: not null } ? $"{context.EventsBefore} events before it" : null;
        }

        string all = $"({matched.Decisions} of all sites)";
        if (matched.File is null)
        {
            return $"no decision of {finding.Id} before it {all}";
        }

        string file = matched.File == finding.File ? "line " : $"{matched.File}:";
        string time = matched.Time is null ? string.Empty : $" at {matched.Time}";
        return $"{matched.SiteDecisions} of {finding.Id} before it {all}, the last: {file}{matched.Line}{time}";
    }
}
