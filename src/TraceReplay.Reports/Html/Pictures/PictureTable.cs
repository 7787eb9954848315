namespace TraceReplay.Reports;

/// <summary>The notable points of a picture in words, for those who do not see it; a heading that begins with <c>&gt;</c> stands over numbers.</summary>
internal sealed record PictureTable(string Caption, IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, int Total)
{
    private const int MostRows = 60;

    /// <summary>A table of the first ones of <paramref name="things"/>.</summary>
    public static PictureTable Of<T>(string caption, IReadOnlyList<string> headings, IReadOnlyCollection<T> things, Func<T, IReadOnlyList<string>> row) =>
        new(caption, headings, [.. things.Take(MostRows).Select(row)], things.Count);
}
