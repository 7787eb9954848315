using System.Globalization;

namespace TraceReplay.Golden;

/// <summary>Decisions of a site that follow each other and are the same.</summary>
/// <param name="First">The time of the first.</param>
/// <param name="Last">The time of the last.</param>
/// <param name="Count">How many.</param>
/// <param name="Decision">What was decided, and the verdict where it is not agreement (<c>failed=0 undetermined</c>).</param>
internal sealed record RunRow(string First, string Last, long Count, string Decision)
{
    public static RunRow[] ReadAll(GoldenSection section) => [.. section.Lines.Select(Read).OfType<RunRow>()];

    private static RunRow? Read(string line)
    {
        string[] words = RowWords.Of(line);
        return words.Length > 3 && RowWords.Number(words[2]) is long count and > 0
            ? new RunRow(words[0], words[1], count, RowWords.Join(words, 3..))
            : null;
    }

    /// <summary>As a row that is compared as a whole.</summary>
    /// <param name="site">The site.</param>
    /// <param name="index">How many of its decisions stand before it.</param>
    public GoldenRow ToRow(string site, long index) =>
        new($"{site}: the decisions from {First}", ("to", Last), ("count", Count.ToString(CultureInfo.InvariantCulture)), (string.Empty, Decision))
        {
            Index = index,
            Alone = $"{site}: {Which(Count, First, Last)}, {Decision}",
        };

    /// <summary>How many decisions and when.</summary>
    public static string Which(long count, string first, string last)
    {
        string when = first == "-" ? string.Empty : count == 1 ? $" at {first}" : $" from {first} to {last}";
        return string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? "decision" : "decisions")}{when}");
    }
}
