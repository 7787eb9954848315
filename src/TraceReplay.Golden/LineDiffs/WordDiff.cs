using System.Text;

namespace TraceReplay.Golden;

/// <summary>Which words of a line another line has otherwise.</summary>
public sealed class WordDiff
{
    private WordDiff(IReadOnlyList<WordPiece> before, IReadOnlyList<WordPiece> after, bool isAlike) => (Before, After, IsAlike) = (before, after, isAlike);

    /// <summary>The old line in pieces.</summary>
    public IReadOnlyList<WordPiece> Before { get; }

    /// <summary>The other line in pieces.</summary>
    public IReadOnlyList<WordPiece> After { get; }

    /// <summary>Whether at least half of the words are the same, so that one line can be said to have become the other.</summary>
    public bool IsAlike { get; }

    /// <summary>Compares two lines.</summary>
    /// <param name="before">The old line.</param>
    /// <param name="after">The new line.</param>
    public static WordDiff Between(string before, string after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        string[] a = Words(before);
        string[] b = Words(after);
        LineEdit[] edits = [.. LineEdits.Between(a, b)];
        int kept = edits.Count(e => e.Kind == LineEditKind.Keep && !IsBlank(a[e.Before]));
        bool isAlike = 4 * kept >= a.Count(w => !IsBlank(w)) + b.Count(w => !IsBlank(w));
        return new WordDiff(
            Pieces(edits.Where(e => e.Kind != LineEditKind.Insert).Select(e => (a[e.Before], e.Kind != LineEditKind.Keep))),
            Pieces(edits.Where(e => e.Kind != LineEditKind.Delete).Select(e => (b[e.After], e.Kind != LineEditKind.Keep))),
            isAlike);
    }

    // A column's blanks change with the digits beside them; they count only where nothing else changed.
    private static List<WordPiece> Pieces(IEnumerable<(string Word, bool IsChanged)> words)
    {
        (string Word, bool IsChanged)[] all = [.. words];
        bool onlyBlanks = Array.TrueForAll(all, w => !w.IsChanged || IsBlank(w.Word));
        List<WordPiece> pieces = [];
        foreach ((string word, bool isChanged) in all)
        {
            bool counts = isChanged && (onlyBlanks || !IsBlank(word));
            if (pieces.Count > 0 && pieces[^1].IsChanged == counts)
            {
                pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + word };
            }
            else
            {
                pieces.Add(new WordPiece(word, counts));
            }
        }

        return pieces;
    }

    // Letters and digits hold together, and so do the parts of a time or a name; blanks hold together; all else stands alone.
    private static string[] Words(string line)
    {
        List<string> words = [];
        var word = new StringBuilder();
        foreach (char c in line)
        {
            if (word.Length > 0 && (Class(word[^1]) != Class(c) || Class(c) == 0))
            {
                words.Add(word.ToString());
                word.Clear();
            }

            word.Append(c);
        }

        return word.Length > 0 ? [.. words, word.ToString()] : [.. words];
    }

    private static int Class(char c) => c == ' ' ? 1 : char.IsLetterOrDigit(c) || c is '_' or '.' ? 2 : 0;

    private static bool IsBlank(string word) => word[0] == ' ';
}
