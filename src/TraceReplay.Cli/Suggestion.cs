namespace TraceReplay.Cli;

/// <summary>Finds what the user may have meant.</summary>
internal static class Suggestion
{
    /// <summary><c> (did you mean x?)</c> when one of the known words is near enough, else nothing.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string? best = known.MinBy(k => Distance(word, k));
        return best is not null && Distance(word, best) <= Math.Max(2, word.Length / 3) ? $" (did you mean {best}?)" : string.Empty;
    }

    /// <summary>How many letters must be inserted, deleted or replaced (Levenshtein).</summary>
    internal static int Distance(string a, string b)
    {
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int replace = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replace, 1 + Math.Min(row[j], row[j - 1]));
            }
        }

        return row[b.Length];
    }
}
