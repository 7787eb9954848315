namespace TraceReplay.Cli;

/// <summary>Makes of a sentence what stands behind a dash, as the first line of a manual page has it.</summary>
internal static class Sentence
{
    /// <summary>The sentence without its full stop, beginning with a small letter.</summary>
    public static string Lower(string? sentence) =>
        sentence is { Length: > 0 } ? char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.') : string.Empty;
}
