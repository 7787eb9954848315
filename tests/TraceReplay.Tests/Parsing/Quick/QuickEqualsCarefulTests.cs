using System.IO.Compression;
using TraceReplay.Events;

namespace TraceReplay.Tests.Parsing;

/// <summary>What is read the quick way is what the dialects read with care.</summary>
[TestFixture]
internal sealed class QuickEqualsCarefulTests
{
    [TestCaseSource(nameof(Recordings))]
    public void Every_event_of_a_recording_is_the_same(string path)
    {
        byte[] text = Unpack(Path.Combine(TestPaths.Traces, path));
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

    private static IEnumerable<string> Recordings() =>
        Directory.EnumerateFiles(TestPaths.Traces, "*.txt.gz", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(path) is "ftrace.txt.gz" or "perf.txt.gz" or "trace-cmd.txt.gz" or "decisions.txt.gz")
            .Select(path => Path.GetRelativePath(TestPaths.Traces, path));

    private static byte[] Unpack(string path)
    {
        using var text = new MemoryStream();
        using var packed = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        packed.CopyTo(text);
        return text.ToArray();
    }
}
