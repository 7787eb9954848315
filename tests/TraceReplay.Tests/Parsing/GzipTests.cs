using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class GzipTests
{
    // Lines that differ, so that the packed stream is long enough to cut.
    private static readonly string Text = string.Concat(Enumerable.Range(0, 5000).Select(
        i => $"            app1-{i,-7} [001] .....    45.{i * 7919 % 1000000:D6}: mm_vmscan_direct_reclaim_end: nr_reclaimed={i * 31 % 97}\n"));

    [Test]
    public void Gzip_is_known_from_its_bytes_and_read_as_text()
    {
        var opened = OpenedCapture.OfFile(TempFolder.Gzip(Text));
        Assert.That((opened.File.Lines.Parsed, opened.File.Lines.Total, opened.File.Truncated), Is.EqualTo((5000L, 5000L, false)));
    }

    [Test]
    public void A_cut_gzip_stream_is_read_as_far_as_it_goes_and_is_called_cut([Values(100, 50, 25)] int percent)
    {
        byte[] whole = TempFolder.Gzip(Text);
        var opened = OpenedCapture.OfFile(whole[..((whole.Length * percent / 100) - 10)]);
        Assert.Multiple(() =>
        {
            Assert.That(opened.File.Truncated, Is.True);
            Assert.That(opened.File.Error, Is.Null);
            Assert.That(opened.File.Lines.Parsed, Is.GreaterThan(5000 * (percent - 20) / 100).And.LessThanOrEqualTo(5000));
            Assert.That(opened.File.Lines.Malformed, Is.LessThanOrEqualTo(1));
            Assert.That(opened.Events, Has.Count.EqualTo(opened.File.Lines.Parsed + opened.File.Lines.Malformed));
        });
    }

    [Test]
    public void A_damaged_gzip_stream_is_an_error_that_says_where()
    {
        byte[] bytes = TempFolder.Gzip(Text);
        bytes.AsSpan(bytes.Length / 2, 200).Fill(0xff);
        var opened = OpenedCapture.OfFile(bytes);
        Assert.That(opened.File.Error, Does.StartWith("the gzip data are corrupt after "));
    }

    [Test]
    public void A_damaged_gzip_header_makes_the_file_unreadable()
    {
        var opened = OpenedCapture.OfFile([0x1f, 0x8b, 0xff, 0xff, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16]);
        Assert.That((opened.File.Role, opened.File.Error is null, opened.Capture.HasTrace), Is.EqualTo((FileRole.Unreadable, false, false)));
    }
}
