using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class WordWrapProperties
{
    private const string Seed = "15485863,4093";

    [Property(Replay = Seed, MaxTest = 300)]
    public bool No_line_is_wider_than_75_columns_unless_it_is_one_word(byte[] lengths, byte indent)
    {
        (string first, string other) = Prefixes(indent);
        return WordWrap.Lines(first, other, string.Join(' ', Words(lengths))).Select((line, i) => line[(i == 0 ? first : other).Length..])
            .All(words => words.Length + first.Length <= 75 || !words.Contains(' ', StringComparison.Ordinal));
    }

    [Property(Replay = Seed, MaxTest = 300)]
    public bool All_words_come_out_in_their_order(byte[] lengths, byte indent)
    {
        (string first, string other) = Prefixes(indent);
        string[] words = Words(lengths);
        IEnumerable<string> lines = WordWrap.Lines(first, other, string.Join(' ', words)).Select((line, i) => line[(i == 0 ? first : other).Length..]);
        return string.Join(' ', lines) == string.Join(' ', words);
    }

    [Property(Replay = Seed, MaxTest = 300)]
    public bool A_line_is_broken_only_where_the_next_word_has_no_room(byte[] lengths, byte indent)
    {
        (string first, string other) = Prefixes(indent);
        string[] lines = [.. WordWrap.Lines(first, other, string.Join(' ', Words(lengths)))];
        return Enumerable.Range(0, lines.Length - 1)
            .All(i => lines[i].Length + 1 + lines[i + 1][other.Length..].Split(' ')[0].Length > 75);
    }

    [Property(Replay = Seed)]
    public bool Blanks_between_the_words_do_not_matter(byte[] lengths, byte indent)
    {
        (string first, string other) = Prefixes(indent);
        string[] words = Words(lengths);
        return WordWrap.Lines(first, other, "  " + string.Join("   ", words) + " ").SequenceEqual(WordWrap.Lines(first, other, string.Join(' ', words)));
    }

    private static (string First, string Other) Prefixes(byte indent) => (new string('>', indent % 20), new string('.', indent % 20));

    // Most words are short; one in sixteen is longer than a line may be.
    private static string[] Words(byte[] lengths) =>
        [.. lengths.Select((length, i) => new string((char)('a' + (i % 26)), length % 16 == 15 ? 60 + (length / 4) : 1 + (length % 15)))];
}
