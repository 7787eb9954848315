using FsCheck;

namespace TraceReplay.Tests;

/// <summary>However the bytes of a text are split into buffers, the same events come out and the same account.</summary>
public sealed class BufferSplitProperties
{
    private const string Seed = "719,20260303";

    private static readonly string Small = ReadingText.Of(TextReading.Of(SplitTexts.Small));
    private static readonly string Large = ReadingText.Of(TextReading.Of(SplitTexts.Large));

    [Property(Replay = Seed, MaxTest = 60)]
    public bool Any_split_into_small_pieces_gives_the_same_events(PositiveInt first, byte[] more) =>
        Read(SplitTexts.Small, [first.Get, .. more.Select(size => (size % 120) + 1)]) == Small;

    [Property(Replay = Seed, MaxTest = 30)]
    public bool Any_split_into_large_pieces_gives_the_same_events(PositiveInt first, ushort[] more) =>
        Read(SplitTexts.Large, [first.Get + 2000, .. more.Select(size => size + 500)]) == Large;

    [Test]
    public void Byte_by_byte_gives_the_same_events()
    {
        Assert.That(Read(SplitTexts.Small, [1]), Is.EqualTo(Small));
    }

    [Test]
    public void A_split_at_every_single_place_gives_the_same_events()
    {
        byte[] text = SplitTexts.Small[^2500..];
        string whole = ReadingText.Of(TextReading.Of(text));
        Assert.That(Enumerable.Range(1, text.Length - 1).Where(at => Read(text, [at, text.Length]) != whole), Is.Empty);
    }

    [Test]
    public void The_texts_hold_every_kind_of_line()
    {
        var small = TextReading.Of(SplitTexts.Small);
        var large = TextReading.Of(SplitTexts.Large);
        Assert.Multiple(() =>
        {
            Assert.That(small.Counts, Is.EqualTo((56L, 14L, 1L, 3L)).Or.Matches<(long Parsed, long Ignored, long Unknown, long Malformed)>(
                c => c.Parsed > 40 && c.Ignored > 5 && c.Unknown == 1 && c.Malformed == 3));
            Assert.That(small.Counts.Parsed + small.Counts.Ignored + small.Counts.Unknown + small.Counts.Malformed, Is.EqualTo(SplitTexts.Small.Count(b => b == '\n') + 1));
            Assert.That(large.Counts.Malformed, Is.EqualTo(2));
            Assert.That(large.Account.Lines.Total, Is.EqualTo(SplitTexts.Large.Count(b => b == '\n')));
        });
    }

    private static string Read(byte[] text, int[] sizes)
    {
        using var stream = new ChunkedStream(text, sizes);
        return ReadingText.Of(TextReading.Of(stream));
    }
}
