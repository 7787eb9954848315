namespace TraceReplay.Tests;

/// <summary>docs/library.md holds exactly the samples that are compiled and run.</summary>
public sealed class LibraryDocumentTests
{
    private const string Opening = "<!-- sample: ";

    private static readonly string[] Sources = ["LibrarySampleTests.cs", "ReclaimedPages.cs"];

    [Test]
    public void Each_example_of_the_document_is_a_sample_that_runs() => Assert.That(InDocument(), Is.EqualTo(InSources()));

    // <!-- sample: NAME --> and then a csharp block.
    private static SortedDictionary<string, string> InDocument()
    {
        SortedDictionary<string, string> samples = new(StringComparer.Ordinal);
        string text = File.ReadAllText(Path.Combine(TestPaths.Root, "docs", "library.md"));
        Assert.That(text.Split("```csharp\n"), Has.Length.EqualTo(text.Split(Opening).Length), "every C# block is a sample");
        foreach (string part in text.Split(Opening).Skip(1))
        {
            string[] halves = part.Split(" -->\n```csharp\n", 2);
            samples.Add(halves[0], halves[1][..halves[1].IndexOf("```", StringComparison.Ordinal)].TrimEnd());
        }

        return samples;
    }

    // "// sample: NAME" to "// end", without their indentation.
    private static SortedDictionary<string, string> InSources()
    {
        SortedDictionary<string, string> samples = new(StringComparer.Ordinal);
        foreach (string source in Sources)
        {
            string[] lines = File.ReadAllLines(Path.Combine(TestPaths.Root, "tests", "TraceReplay.Tests", "Library", source));
            for (int i = 0; i < lines.Length; i++)
            {
                if (lines[i].TrimStart().StartsWith("// sample: ", StringComparison.Ordinal))
                {
                    int indent = lines[i].Length - lines[i].TrimStart().Length;
                    IEnumerable<string> sample = lines.Skip(i + 1).TakeWhile(l => l.Trim() != "// end").Select(l => l.Length > indent ? l[indent..] : l.Trim());
                    samples.Add(lines[i].Trim()["// sample: ".Length..], string.Join('\n', sample).TrimEnd());
                }
            }
        }

        return samples;
    }
}
