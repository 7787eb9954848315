namespace TraceReplay.Golden.Tests;

/// <summary>The examples of the documents are what the command prints: no example rots.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string, int> Examples { get; } =
    [
        .. from document in DocumentExamples.Documents
           from index in Enumerable.Range(0, DocumentExamples.Of(document).Count)
           select (document, index),
    ];

    public static TheoryData<string> Documents { get; } = [.. DocumentExamples.Documents];

    [Theory]
    [MemberData(nameof(Examples))]
    public async Task Example_is_what_the_command_prints(string document, int index)
    {
        DocumentExample example = DocumentExamples.Of(document)[index];
        string printed = await CommandLine.RunAsync(example.Command, TestContext.Current.CancellationToken);
        if (Environment.GetEnvironmentVariable("ACCEPT_EXAMPLES") == "1")
        {
            DocumentExamples.Replace(document, example, printed);
            return;
        }

        Assert.True(example.Output == printed, $"{document}: `{example.Command}` prints now (ACCEPT_EXAMPLES=1 dotnet test takes it over):\n{printed}");
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Each_example_is_regenerated_or_says_why_not(string document)
    {
        IReadOnlyList<string> unmarked = DocumentExamples.Unmarked(document);
        Assert.True(unmarked.Count == 0, $"{document}: put <!-- output --> before these blocks, or <!-- no output: why -->:\n{string.Join('\n', unmarked)}");
    }

    [Fact]
    public void The_page_on_testing_shows_the_sample()
    {
        string sample = File.ReadAllText(Repository.PathOf("samples/xunit/TraceTests.cs"));
        Assert.Contains(sample[sample.IndexOf("public sealed class", StringComparison.Ordinal)..], File.ReadAllText(Repository.PathOf("docs/testing.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_readme_has_examples() => Assert.True(DocumentExamples.Of("README.md").Count >= 3);
}
