using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class LineTextTests
{
    [TestCase("ftrace.txt")]
    [TestCase("ftrace.txt.gz")]
    public void Only_the_lines_that_are_wanted_are_kept(string name)
    {
        string text = TraceText.Of(Enumerable.Repeat(Lines.Begin("app-1"), 5000));
        using TempFolder folder = new TempFolder().Write(name, name.EndsWith(".gz", StringComparison.Ordinal) ? TempFolder.Gzip(text) : System.Text.Encoding.UTF8.GetBytes(text));
        Capture capture = Sync.Wait(Capture.OpenAsync(folder.FullName));
        IReadOnlyDictionary<long, string> lines = Sync.Wait(capture.ReadLineTextsAsync(0, new HashSet<long> { 1, 4321, 6000 }));
        Assert.That(lines, Is.EquivalentTo(new Dictionary<long, string> { [1] = text.Split('\n')[0], [4321] = text.Split('\n')[4320] }));
    }

    [Test]
    public void Of_a_long_line_the_beginning_is_kept()
    {
        string first = TraceText.Of(Lines.Begin("app-1"));
        using TempFolder folder = new TempFolder().Write("ftrace.txt", first + new string('x', 10_000) + "\n");
        Capture capture = Sync.Wait(Capture.OpenAsync(folder.FullName));
        string line = Sync.Wait(capture.ReadLineTextsAsync(0, new HashSet<long> { 2 }))[2];
        Assert.That(line, Is.EqualTo(new string('x', Capture.MostBytes) + "…"));
    }

    [Test]
    public void The_accounts_stay_as_they_are()
    {
        using TempFolder folder = new TempFolder().Write("ftrace.txt", TraceText.Of(Lines.Round("app-1", 5, 0)));
        Capture capture = OpenedCapture.OfPath(folder.FullName).Capture;
        Sync.Wait(capture.ReadLineTextsAsync(0, new HashSet<long> { 1 }));
        Assert.That(capture.Files[0].Lines.Total, Is.EqualTo(3));
        Assert.That(capture.CanReadAgain, Is.True);
    }
}
