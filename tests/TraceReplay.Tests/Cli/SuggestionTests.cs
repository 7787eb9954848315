using FsCheck;
using TraceReplay.Cli;
using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class SuggestionTests
{
    private const string Seed = "2741,20260215";

    [TestCase("verfiy", " (did you mean verify?)")]
    [TestCase("veriffy", " (did you mean verify?)")]
    [TestCase("xyzzyx", "")]
    public void A_near_word_is_suggested_and_a_far_one_is_not(string word, string hint) =>
        Assert.That(Suggestion.For(word, ["verify", "inspect", "kernels"]), Is.EqualTo(hint));

    [Test]
    public void Without_known_words_nothing_is_suggested() => Assert.That(Suggestion.For("verify", []), Is.Empty);

    [TestCase("kitten", "sitting", 3)]
    [TestCase("", "abc", 3)]
    [TestCase("abc", "", 3)]
    [TestCase("abc", "acb", 2)]
    public void Distance_is_Levenshtein_s(string a, string b, int distance) => Assert.That(EditDistance.Between(a, b), Is.EqualTo(distance));

    [Property(Replay = Seed)]
    public bool Distance_is_the_same_both_ways_and_zero_only_for_equal_words(NonNull<string> a, NonNull<string> b) =>
        EditDistance.Between(a.Get, b.Get) == EditDistance.Between(b.Get, a.Get) && (EditDistance.Between(a.Get, b.Get) == 0) == (a.Get == b.Get);
}
