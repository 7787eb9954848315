namespace TraceReplay.Golden.Tests;

/// <summary>The examples in a document: each a console block behind the mark <c>&lt;!-- output --&gt;</c>.</summary>
internal static class DocumentExamples
{
    private const string Opening = "<!-- output -->\n```console\n$ ";
    private const string Closing = "```\n";

    public static IReadOnlyList<DocumentExample> Of(string document)
    {
        List<DocumentExample> examples = [];
        string[] parts = Read(document).Split(Opening);
        foreach (string part in parts.Skip(1))
        {
            int end = part.IndexOf('\n', StringComparison.Ordinal);
            int close = part.IndexOf(Closing, StringComparison.Ordinal);
            examples.Add(new DocumentExample(part[..end], part[(end + 1)..close]));
        }

        return examples;
    }

    public static void Replace(string document, DocumentExample example, string output)
    {
        string head = Opening + example.Command + "\n";
        string text = Read(document).Replace(head + example.Output + Closing, head + output + Closing, StringComparison.Ordinal);
        File.WriteAllText(Repository.PathOf(document), text);
    }

    private static string Read(string document) => File.ReadAllText(Repository.PathOf(document));
}
