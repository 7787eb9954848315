namespace TraceReplay.Tests;

/// <summary>The texts in Fixtures/Review: whole reports as a reader gets them. ACCEPT_EXAMPLES=1 takes over what the writers give.</summary>
internal static class ReviewFixture
{
    public static void Check(string name, string text)
    {
        string path = Path.Combine(TestPaths.Root, "tests", "TraceReplay.Tests", "Fixtures", "Review", name);
        if (Environment.GetEnvironmentVariable("ACCEPT_EXAMPLES") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text);
        }

        Assert.That(text, Is.EqualTo(File.Exists(path) ? File.ReadAllText(path) : "no such fixture"));
    }
}
