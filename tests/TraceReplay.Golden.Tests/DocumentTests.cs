namespace TraceReplay.Golden.Tests;

/// <summary>The examples of the documents are what the command prints: no example rots.</summary>
public sealed class DocumentTests
{
    public static TheoryData<string, int> Examples { get; } =
    [
        .. from document in (string[])["README.md", "docs/cli.md", "docs/policies.md", "docs/bundle.md"]
           from index in Enumerable.Range(0, DocumentExamples.Of(document).Count)
           select (document, index),
    ];

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

    [Fact]
    public void The_readme_has_examples() => Assert.True(DocumentExamples.Of("README.md").Count >= 3);
}
