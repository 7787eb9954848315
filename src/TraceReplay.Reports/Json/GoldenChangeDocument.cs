using TraceReplay.Golden;
using TraceReplay.Model;

namespace TraceReplay.Reports;

/// <summary>One thing that a golden says otherwise; <see cref="Site"/> is null where it is no decision, <see cref="Reason"/> where nobody looked.</summary>
internal sealed record GoldenChangeDocument(string Change, string? Site, DecisionReason? Reason)
{
    public static GoldenChangeDocument Of(GoldenDifference difference) =>
        new(difference.Text, difference.Site is DecisionSite site ? DecisionSites.NameOf(site) : null, difference.Reason);
}
