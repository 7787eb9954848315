using TraceReplay.Events;

namespace TraceReplay.Tests.Parsing;

/// <summary>What several read in chunks is what one reads line by line.</summary>
[TestFixture]
internal sealed class ChunksEqualWholeTests
{
    [TestCaseSource(typeof(RecordedTexts), nameof(RecordedTexts.Paths))]
    public void Every_event_of_a_recording_is_the_same(string path)
    {
        byte[] text = RecordedTexts.Unpack(path);
        var whole = TextReading.Of(new MemoryStream(text));
        foreach ((int workers, int size) in ((int, int)[])[(1, 256 * 1024), (2, 20_000), (3, 256 * 1024)])
        {
            HoldSame(TextReading.InChunks(new MemoryStream(text), workers, size), whole, $"{workers} workers, chunks of {size}");
        }
    }

    private static void HoldSame(TextReading chunks, TextReading whole, string how)
    {
        Assert.That(chunks.Events, Has.Count.EqualTo(whole.Events.Count), how);
        for (int i = 0; i < whole.Events.Count; i++)
        {
            // Even the indexes of names are the same.
            TraceEvent e = chunks.Events[i];
            if (e.Line != whole.Events[i].Line || !e.TellsTheSame(whole.Events[i]))
            {
                Assert.That(ReadingText.Of(e, chunks.Names), Is.EqualTo(ReadingText.Of(whole.Events[i], whole.Names)), $"event {i}, {how}");
            }
        }

        Assert.That(ReadingText.Of(chunks.Account, chunks.Names), Is.EqualTo(ReadingText.Of(whole.Account, whole.Names)), how);
    }
}
