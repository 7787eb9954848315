using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class CaptureFinderTests
{
    [Test]
    public void A_folder_of_captures_gives_each_sorted_by_name()
    {
        Assert.That(CaptureFinder.Find(TestPaths.Traces).Select(c => c.Name), Is.EqualTo(RealCaptures.Names));
    }

    [Test]
    public void Captures_below_captures_folders_keep_the_path_in_their_names()
    {
        using var folder = new TempFolder();
        string deep = Path.Combine(folder.FullName, "a", "b");
        Directory.CreateDirectory(deep);
        File.WriteAllText(Path.Combine(deep, "trace"), TraceText.Of(Lines.Round("app-100", 1, 0)));
        Assert.That(CaptureFinder.Find(folder.FullName).Single().Name, Is.EqualTo("a/b"));
    }

    [Test]
    public void A_file_is_a_capture_named_after_it()
    {
        CaptureSource source = CaptureFinder.Find(Path.Combine(TestPaths.Capture("oom-noswap-6.12"), "ftrace.txt.gz")).Single();
        Assert.That((source.Name, source.Directory), Is.EqualTo(("ftrace", (string?)null)));
    }

    [Test]
    public void Standard_input_is_a_dash() => Assert.That(CaptureFinder.Find("-").Single().Name, Is.EqualTo("-"));
}
