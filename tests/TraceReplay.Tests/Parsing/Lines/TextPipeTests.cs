using System.IO.Pipelines;
using System.Runtime.InteropServices;
using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>The text lies in one piece, whatever the stream gives at a time.</summary>
[TestFixture]
internal sealed class TextPipeTests
{
    private const int MostKept = 16;

    [Test]
    public void What_was_not_consumed_stands_before_what_is_read_next()
    {
        using var pieces = new ChunkedStream(Encoding.ASCII.GetBytes("one\ntwo\nthree\n"), [6]);
        var pipe = new TextPipe(pieces, MostKept);
        ReadResult first = Sync.Wait(pipe.ReadAsync());
        pipe.AdvanceTo(first.Buffer.GetPosition(4), first.Buffer.End);
        ReadResult second = Sync.Wait(pipe.ReadAsync());

        Assert.That(second.Buffer.IsSingleSegment);
        Assert.That(Encoding.ASCII.GetString(second.Buffer), Is.EqualTo("two\nthre"));
        pipe.Complete();
    }

    [Test]
    public void A_NUL_stands_behind_the_text_though_the_reading_before_was_longer()
    {
        using var pieces = new ChunkedStream(Encoding.ASCII.GetBytes("a long line\nb\n"), [12, 2]);
        var pipe = new TextPipe(pieces, MostKept);
        for (ReadResult result = Sync.Wait(pipe.ReadAsync()); !result.IsCompleted; result = Sync.Wait(pipe.ReadAsync()))
        {
            SequenceMarshal.TryGetArray(result.Buffer, out ArraySegment<byte> text);
            Assert.That(text.Array![text.Offset + text.Count], Is.Zero);
            Assert.That(text.Array, Has.Length.GreaterThan(text.Offset + text.Count + TextPipe.Padding));
            pipe.AdvanceTo(result.Buffer.End);
        }

        pipe.Complete();
    }

    [Test]
    public void Text_that_was_not_looked_at_is_handed_out_again_without_reading()
    {
        using var pieces = new ChunkedStream("abc"u8.ToArray(), [3]);
        var pipe = new TextPipe(pieces, MostKept);
        ReadResult first = Sync.Wait(pipe.ReadAsync());
        pipe.AdvanceTo(first.Buffer.GetPosition(1));

        Assert.That(pipe.TryRead(out ReadResult again));
        Assert.That(Encoding.ASCII.GetString(again.Buffer), Is.EqualTo("bc"));
        pipe.Complete();
    }

    [Test]
    public void More_than_there_is_room_for_cannot_be_held_back()
    {
        using var pieces = new ChunkedStream(new byte[2 * MostKept], [2 * MostKept]);
        var pipe = new TextPipe(pieces, MostKept);
        ReadResult first = Sync.Wait(pipe.ReadAsync());
        pipe.AdvanceTo(first.Buffer.Start, first.Buffer.End);

        Assert.That(() => Sync.Wait(pipe.ReadAsync()), Throws.InvalidOperationException);
        pipe.Complete();
    }
}
