using TraceReplay.Golden;

namespace TraceReplay.Tests;

public sealed class WordWrapTests
{
    [Test]
    public void A_line_of_just_75_columns_is_kept_and_one_more_breaks_it([Values(0, 1)] int more)
    {
        string text = $"{new string('a', 37)} {new string('b', 37 + more)}";
        Assert.That(WordWrap.Lines(text).Count(), Is.EqualTo(1 + more));
    }

    [Test]
    public void Lines_after_the_first_are_indented_further()
    {
        string[] lines = [.. WordWrap.Lines(string.Join(' ', Enumerable.Repeat("word", 40)), indent: 2, hang: 3)];
        Assert.That(lines.Select(l => l.Length - l.TrimStart().Length), Is.EqualTo(new[] { 2, 5, 5 }));
    }

    [Test]
    public void A_word_that_is_too_long_stands_alone()
    {
        string word = new('x', 90);
        Assert.That(WordWrap.Lines("a", "b", $"1 {word} 2"), Is.EqualTo(new[] { "a1", "b" + word, "b2" }));
    }

    [Test]
    public void No_words_are_one_line_of_the_prefix() => Assert.That(WordWrap.Lines("field ", "      ", "  "), Is.EqualTo(new[] { "field " }));
}
