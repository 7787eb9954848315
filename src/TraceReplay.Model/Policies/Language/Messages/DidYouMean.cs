namespace TraceReplay.Model;

/// <summary>Finds the name that was meant.</summary>
internal static class DidYouMean
{
    // No name is longer, and the time that a comparison takes grows with the length.
    private const int Longest = 80;

    /// <summary><c>: did you mean x?</c> when one of the names is near enough, else <paramref name="otherwise"/>.</summary>
    public static string For(string word, IEnumerable<string> names, string otherwise = "")
    {
        if (word.Length > Longest)
        {
            return otherwise;
        }

        string? best = names.MinBy(n => EditDistance.Between(word, n));
        return best is not null && EditDistance.Between(word, best) <= Math.Max(2, word.Length / 3) ? $": did you mean {best}?" : otherwise;
    }
}
