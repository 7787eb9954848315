namespace TraceReplay.Golden;

/// <summary>A small unified diff of two texts, bounded and the same on every run.</summary>
public static class LineDiff
{
    private const int Context = 3;

    /// <summary>The difference as hunks of <c>-</c>, <c>+</c> and context lines; empty when there is none.</summary>
    /// <param name="before">The old text.</param>
    /// <param name="after">The new text.</param>
    /// <param name="maxLines">The most lines shown; the rest is counted.</param>
    public static IReadOnlyList<string> Between(string before, string after, int maxLines = 40)
    {
        string[] a = Split(before);
        string[] b = Split(after);
        IReadOnlyList<LineEdit> edits = LineEdits.Between(a, b);
        List<string> lines = [];
        for (int i = NextChange(edits, 0); i < edits.Count; i = NextChange(edits, i))
        {
            int start = Math.Max(0, i - Context);
            int end = EndOfHunk(edits, i);
            lines.Add(Header(edits, start, end));
            for (int k = start; k < end; k++)
            {
                lines.Add(Show(edits[k], a, b));
            }

            i = end;
        }

        return Bound(lines, maxLines);
    }

    /// <summary>The first line that differs, from 1, as it is in either text; null past a text's end.</summary>
    public static (int Line, string? Before, string? After) FirstDifference(string before, string after)
    {
        string[] a = Split(before);
        string[] b = Split(after);
        int i = 0;
        while (i < a.Length && i < b.Length && a[i] == b[i])
        {
            i++;
        }

        return (i + 1, i < a.Length ? a[i] : null, i < b.Length ? b[i] : null);
    }

    // The last, empty piece after a final newline is a line of its own only when the other text lacks that newline.
    private static string[] Split(string text) => text.Split('\n');

    private static int NextChange(IReadOnlyList<LineEdit> edits, int from)
    {
        while (from < edits.Count && edits[from].Kind == LineEditKind.Keep)
        {
            from++;
        }

        return from;
    }

    // A hunk goes on while the next change is so near that their contexts would touch.
    private static int EndOfHunk(IReadOnlyList<LineEdit> edits, int change)
    {
        int lastChange = change;
        for (int k = change; k < edits.Count && k <= lastChange + (2 * Context); k++)
        {
            lastChange = edits[k].Kind == LineEditKind.Keep ? lastChange : k;
        }

        return Math.Min(edits.Count, lastChange + 1 + Context);
    }

    private static string Header(IReadOnlyList<LineEdit> edits, int start, int end)
    {
        int removed = 0;
        int added = 0;
        for (int k = start; k < end; k++)
        {
            removed += edits[k].Kind == LineEditKind.Insert ? 0 : 1;
            added += edits[k].Kind == LineEditKind.Delete ? 0 : 1;
        }

        return $"@@ -{edits[start].Before + 1},{removed} +{edits[start].After + 1},{added} @@";
    }

    private static string Show(LineEdit edit, string[] a, string[] b) => edit.Kind switch
    {
        LineEditKind.Delete => "-" + Visible(a[edit.Before]),
        LineEditKind.Insert => "+" + Visible(b[edit.After]),
        _ => (" " + Visible(a[edit.Before])).TrimEnd(),
    };

    private static string Visible(string line) => line.Replace("\r", "\\r", StringComparison.Ordinal);

    private static List<string> Bound(List<string> lines, int maxLines)
    {
        if (lines.Count > maxLines)
        {
            int more = lines.Count - maxLines;
            lines.RemoveRange(maxLines, more);
            lines.Add($"... {more} more lines of difference");
        }

        return lines;
    }
}
