using TraceReplay.Events;

namespace TraceReplay.Tests.Parsing;

/// <summary>What is read the quick way is what the dialects read with care.</summary>
[TestFixture]
internal sealed class QuickEqualsCarefulTests
{
    [TestCaseSource(typeof(RecordedTexts), nameof(RecordedTexts.Paths))]
    public void Every_event_of_a_recording_is_the_same(string path)
    {
        byte[] text = RecordedTexts.Unpack(path);
        var quick = TextReading.Of(new MemoryStream(text));
        var careful = TextReading.Of(new MemoryStream(text), quick: false);

        Assert.That(quick.Events, Has.Count.EqualTo(careful.Events.Count));
        for (int i = 0; i < careful.Events.Count; i++)
        {
            TraceEvent e = quick.Events[i];
            if (e.Line != careful.Events[i].Line || !e.TellsTheSame(careful.Events[i]))
            {
                Assert.That(ReadingText.Of(e, quick.Names), Is.EqualTo(ReadingText.Of(careful.Events[i], careful.Names)), $"event {i}");
            }
        }

        Assert.That(ReadingText.Of(quick.Account, quick.Names), Is.EqualTo(ReadingText.Of(careful.Account, careful.Names)));
    }
}
