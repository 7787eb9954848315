using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>The words of a snapshot's line.</summary>
[TestFixture]
internal sealed class WordTests
{
    [Test]
    public void Words_stand_between_blanks_and_know_their_column() =>
        Assert.That(Word.Split(" a\tbc  d"), Is.EqualTo(new[] { new Word("a", 1), new Word("bc", 3), new Word("d", 7) }));

    [Test]
    public void Other_separators_are_named() =>
        Assert.That(Word.Split("(1, 2)", ",()").Select(word => word.Text), Is.EqualTo(new[] { "1", "2" }));

    [Test]
    public void A_line_beyond_all_reason_has_few_words() =>
        Assert.That(Word.Split(string.Concat(Enumerable.Repeat("> ", 30_000))), Has.Count.LessThan(100));
}
