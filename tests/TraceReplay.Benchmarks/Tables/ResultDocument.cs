namespace TraceReplay.Benchmarks;

/// <summary>The document that the tables are written to: a file of their own, or a page that keeps a place for them.</summary>
internal static class ResultDocument
{
    /// <summary>Stands before the tables in a page.</summary>
    public const string Begin = "<!-- tables: written by the benchmark command -->\n";

    /// <summary>Stands behind them.</summary>
    public const string End = "<!-- end of tables -->\n";

    /// <summary>Whether a text keeps a place for the tables.</summary>
    public static bool HasPlace(string page) =>
        page.IndexOf(Begin, StringComparison.Ordinal) is >= 0 and int begin && page.IndexOf(End, begin, StringComparison.Ordinal) >= 0;

    /// <summary>The page with the tables in their place; only the tables where it keeps none.</summary>
    /// <param name="page">What the file holds so far.</param>
    /// <param name="tables">The tables, as Markdown.</param>
    public static string With(string page, string tables)
    {
        if (!HasPlace(page))
        {
            return tables;
        }

        int begin = page.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        int end = page.IndexOf(End, begin, StringComparison.Ordinal);
        return $"{page[..begin]}\n{tables.Trim('\n')}\n\n{page[end..]}";
    }
}
