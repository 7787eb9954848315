using TraceReplay.Golden;

namespace TraceReplay.Reports;

/// <summary>Sentences as lines that every mail program leaves as they are.</summary>
internal static class MailText
{
    /// <summary>Writes a sentence, broken between its words, and in a word that is longer than a line.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="first">What the first line begins with.</param>
    /// <param name="other">What the others begin with.</param>
    /// <param name="text">The sentence.</param>
    public static void Write(TextWriter output, string first, string other, string text)
    {
        int widest = GoldenText.Width - Math.Max(first.Length, other.Length);
        IEnumerable<string> words = AsciiText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(w => Pieces(w, widest));
        foreach (string line in WordWrap.Lines(first, other, string.Join(' ', words)))
        {
            output.WriteLine(line.TrimEnd());
        }
    }

    /// <summary>A word in pieces of at most so many characters.</summary>
    public static IEnumerable<string> Pieces(string word, int widest) => word.Chunk(widest).Select(c => new string(c));
}
