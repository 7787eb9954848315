using System.Globalization;

namespace TraceReplay.Golden;

/// <summary>The differences of a golden as lines of 75 columns at most, each with its reason below it; no more of them than are read.</summary>
internal static class DifferenceText
{
    private const int MostOfAPart = 3;
    private const int MostOfAll = 12;
    private const int Indent = 4;

    public static IEnumerable<string> Lines(GoldenOutcome outcome)
    {
        GoldenDifference[] shown = [.. Shown(outcome.Differences)];
        foreach (string line in shown.SelectMany(Lines))
        {
            yield return line;
        }

        if (outcome.Differences.Count - shown.Length is var more and > 0)
        {
            yield return string.Create(CultureInfo.InvariantCulture, $"... and {more} more {(more == 1 ? "change" : "changes")}");
        }

        foreach (string line in outcome.NoReasons is string why ? WordWrap.Lines(why) : [])
        {
            yield return line;
        }
    }

    /// <summary>The differences that are told in full: the first ones of each part, and not too many of all.</summary>
    public static IEnumerable<GoldenDifference> Shown(IEnumerable<GoldenDifference> differences)
    {
        var told = new Dictionary<string, int>(StringComparer.Ordinal);
        return differences.Where(d => (told[d.Part] = told.GetValueOrDefault(d.Part) + 1) <= MostOfAPart).Take(MostOfAll);
    }

    private static IEnumerable<string> Lines(GoldenDifference difference) =>
        WordWrap.Lines(difference.Text).Concat(difference.Reason is DecisionReason reason ? Lines(reason) : []);

    private static IEnumerable<string> Lines(DecisionReason reason)
    {
        string time = reason.Time is null ? string.Empty : $" at {reason.Time}";
        string task = reason.Task is null ? string.Empty : $" by {reason.Task}";
        string node = reason.Node is int known ? string.Create(CultureInfo.InvariantCulture, $" on node {known}") : string.Empty;
        string episode = reason.Episode is null ? string.Empty : $", {reason.Episode}";
        string expected = reason.Expected is null ? string.Empty : $", expected {reason.Expected}";
        return
        [
            .. WordWrap.Lines(string.Create(CultureInfo.InvariantCulture, $"{reason.File}:{reason.Line}{time}{task}{node}{episode}"), Indent),
            .. WordWrap.Lines($"{reason.Actual}{expected}: {reason.Message}", Indent),
            .. reason.Missing is null ? [] : WordWrap.Lines($"missing: {reason.Missing}", Indent),
            .. reason.Presumed is null ? [] : WordWrap.Lines($"presumed: {reason.Presumed}", Indent),
        ];
    }
}
