using TraceReplay.Model;

namespace TraceReplay.Golden;

/// <summary>What a golden says otherwise than a received text: the horizon and the decisions first, what follows from them later.</summary>
public static class GoldenDifferences
{
    private const string Hash = "sha256";
    private const string Counts = "Decisions";

    /// <summary>The differences; empty when the texts are equal.</summary>
    /// <param name="verified">The golden, as it stands.</param>
    /// <param name="received">The received text.</param>
    public static IReadOnlyList<GoldenDifference> Between(string verified, string received)
    {
        ArgumentNullException.ThrowIfNull(verified);
        ArgumentNullException.ThrowIfNull(received);
        var before = GoldenContent.Read(verified);
        var after = GoldenContent.Read(received);
        GoldenDifference[] header = [.. RowDifferences.Between("header", HeaderRows.Read(before.Header), HeaderRows.Read(after.Header))];
        IEnumerable<string> names = after.Names.Union(before.Names).OrderBy(Rank);
        List<GoldenDifference> told =
        [
            .. header.Where(d => !IsHash(d)).OrderBy(d => d.Text.StartsWith("horizon", StringComparison.Ordinal) ? 0 : 1),
            .. names.SelectMany(n => OfSection(n, before[n], after[n])),
        ];
        if (header.Any(IsHash) && told.TrueForAll(d => d.Site is null))
        {
            told.Add(Said("sha256: it changed and no table shows a decision that did: a line, a missing input or a presumption, or a hand edited it"));
        }

        return [.. told, .. OfText(verified, received, told.Count)];
    }

    private static IEnumerable<GoldenDifference> OfText(string verified, string received, int told)
    {
        if (verified.Contains("\r\n", StringComparison.Ordinal))
        {
            yield return Said("line ends: the golden has CRLF where LF is expected");
        }
        else if (told == 0 && verified != received)
        {
            yield return Said("nothing that can be read as a decision, a count or a story differs, only blanks or other words");
        }
    }

    private static IEnumerable<GoldenDifference> OfSection(string name, GoldenSection? before, GoldenSection? after)
    {
        if (before is null || after is null)
        {
            yield return new GoldenDifference { Part = name, Text = $"section {name}: {(after is null ? "gone" : "added")}", Site = SiteOf(name) };
            yield break;
        }

        IEnumerable<GoldenDifference> rows = SiteOf(name) is DecisionSite site
            ? RunDifferences.Between(site, before, after)
            : RowDifferences.Between(name, Rows(name, before), Rows(name, after));
        foreach (GoldenDifference difference in rows.Concat(SentenceDifferences.Between(name, Story(name, before), Story(name, after))))
        {
            yield return difference;
        }
    }

    private static IEnumerable<GoldenRow> Rows(string name, GoldenSection section) => name switch
    {
        Counts => CountRows.Read(section),
        "OOM kills" => StallRows.ReadKills(section),
        _ when Begins(name, "Stalls with ") => Headed(section, StallRows.Read(section)),
        _ when Begins(name, "Stalls in which ") => Headed(section, StallRows.ReadEarlier(section)),
        _ when Begins(name, "kswapd of ") => StretchRows.Read(section),
        _ => [],
    };

    private static IEnumerable<GoldenRow> Headed(GoldenSection section, IEnumerable<GoldenRow> rows) =>
        rows.Append(new GoldenRow(section.Name, (string.Empty, section.Counts)));

    private static IEnumerable<string> Story(string name, GoldenSection section) => name switch
    {
        "What it would have changed" => section.Lines,
        _ when Begins(name, "kswapd of ") => StretchRows.Story(section),
        _ => [],
    };

    private static int Rank(string name) => SiteOf(name) is not null ? 0 : name == Counts ? 2 : 1;

    private static DecisionSite? SiteOf(string name)
    {
        foreach (DecisionSite site in DecisionSites.All)
        {
            if (DecisionSites.NameOf(site) == name)
            {
                return site;
            }
        }

        return null;
    }

    private static bool Begins(string name, string with) => name.StartsWith(with, StringComparison.Ordinal);

    private static bool IsHash(GoldenDifference difference) => Begins(difference.Text, Hash);

    private static GoldenDifference Said(string text) => new() { Part = "text", Text = text };
}
