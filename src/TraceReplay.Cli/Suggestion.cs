using TraceReplay.Model;

namespace TraceReplay.Cli;

/// <summary>Finds what the user may have meant.</summary>
internal static class Suggestion
{
    /// <summary><c> (did you mean x?)</c> when one of the known words is near enough, else nothing.</summary>
    public static string For(string word, IEnumerable<string> known)
    {
        string? best = known.MinBy(k => EditDistance.Between(word, k));
        return best is not null && EditDistance.Between(word, best) <= Math.Max(2, word.Length / 3) ? $" (did you mean {best}?)" : string.Empty;
    }
}
