using System.Text;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

/// <summary>The text of single lines, as it stands in the file.</summary>
public sealed class RawLineTests
{
    [Test]
    public void Lines_come_with_their_line_ends_and_the_last_without_one() =>
        Assert.That(Read(Encoding.UTF8.GetBytes("one\ntwo\r\n\nfour"), 2, 3, 4, 5), Is.EqualTo(new Dictionary<long, string> { [2] = "two\r\n", [3] = "\n", [4] = "four" }));

    [Test]
    public void Of_gzip_it_is_the_text() =>
        Assert.That(Read(TempFolder.Gzip("one\ntwo\n"), 2), Is.EqualTo(new Dictionary<long, string> { [2] = "two\n" }));

    [Test]
    public void A_line_longer_than_what_is_read_at_once_is_whole()
    {
        string longLine = new('x', 200_000);
        Assert.That(Read(Encoding.UTF8.GetBytes($"a\n{longLine}\nb\n"), 2)[2], Is.EqualTo(longLine + "\n"));
    }

    private static Dictionary<long, string> Read(byte[] bytes, params long[] lines)
    {
        using TempFolder folder = new TempFolder().Write("file", bytes);
        Capture capture = Sync.Wait(CaptureFinder.Find(folder["file"])[0].OpenAsync(CancellationToken.None));
        IReadOnlyDictionary<long, byte[]> found = Sync.Wait(capture.ReadLinesAsync(0, lines.ToHashSet(), CancellationToken.None));
        return found.ToDictionary(f => f.Key, f => Encoding.UTF8.GetString(f.Value));
    }
}
