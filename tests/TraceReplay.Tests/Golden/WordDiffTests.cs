using FsCheck;
using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class WordDiffTests
{
    private const string Seed = "8191,20260213";

    [TestCase("the stretch from 12.3 top 16", "the stretch from 12.3 top 9", "top [16]", "top [9]")]
    [TestCase("    66  failed=0", "   661  failed=0", "    [66]  failed=0", "   [661]  failed=0")]
    [TestCase("failed=0", "failed=0 ", "failed=0", "failed=0[ ]")]
    [TestCase("same", "same", "same", "same")]
    public void The_words_that_changed_are_marked(string before, string after, string shownBefore, string shownAfter)
    {
        var diff = WordDiff.Between(before, after);
        Assert.That((Shown(diff.Before), Shown(diff.After)), Is.EqualTo((Whole(before, shownBefore), Whole(after, shownAfter))));
    }

    [TestCase("horizon   none", "sha256    7c4", false)]
    [TestCase("a b c d", "a b c x", true)]
    [TestCase("a b c d", "w x y z", false)]
    public void A_line_became_another_one_if_half_of_its_words_stayed(string before, string after, bool isAlike) =>
        Assert.That(WordDiff.Between(before, after).IsAlike, Is.EqualTo(isAlike));

    [Property(Replay = Seed)]
    public bool The_pieces_are_the_lines(NonNull<string> before, NonNull<string> after)
    {
        var diff = WordDiff.Between(before.Get, after.Get);
        return string.Concat(diff.Before.Select(p => p.Text)) == before.Get && string.Concat(diff.After.Select(p => p.Text)) == after.Get;
    }

    private static string Shown(IEnumerable<WordPiece> pieces) => string.Concat(pieces.Select(p => p.IsChanged ? $"[{p.Text}]" : p.Text));

    // A case may write the end of a line only.
    private static string Whole(string line, string shown)
    {
        string bare = shown.Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        return line[..^bare.Length] + shown;
    }
}
