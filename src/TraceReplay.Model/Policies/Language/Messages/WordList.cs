namespace TraceReplay.Model;

/// <summary>Lists of words as a sentence has them.</summary>
internal static class WordList
{
    /// <summary><c>a</c>, <c>a or b</c>, <c>a, b or c</c>.</summary>
    public static string Or(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
}
