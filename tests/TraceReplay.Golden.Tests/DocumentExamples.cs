namespace TraceReplay.Golden.Tests;

/// <summary>The examples in a document: each a console block behind the mark <c>&lt;!-- output --&gt;</c>.</summary>
internal static class DocumentExamples
{
    private const string Block = "```console\n";
    private const string Opening = "<!-- output -->\n" + Block + "$ ";
    private const string Closing = "```\n";
    private const string Excuse = "<!-- no output: ";

    /// <summary>The README and all pages of docs/, those to come too.</summary>
    public static IReadOnlyList<string> Documents { get; } =
    [
        "README.md",
        .. Directory.EnumerateFiles(Repository.PathOf("docs"), "*.md", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.PathOf("."), f))
            .Order(StringComparer.Ordinal),
    ];

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

    /// <summary>The console blocks with a command of ours that nobody regenerates, and that do not say why: the first line of each.</summary>
    public static IReadOnlyList<string> Unmarked(string document)
    {
        string text = Read(document);
        List<string> unmarked = [];
        for (int at = text.IndexOf(Block, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Block, at + 1, StringComparison.Ordinal))
        {
            string block = text[(at + Block.Length)..text.IndexOf(Closing, at + Block.Length, StringComparison.Ordinal)];
            string before = text[..at].TrimEnd('\n').Split('\n')[^1];
            bool isMarked = before.StartsWith(Excuse, StringComparison.Ordinal) || text[..(at + Block.Length + 2)].EndsWith(Opening, StringComparison.Ordinal);
            if (!isMarked && block.Split('\n').Any(l => l.StartsWith("$ ", StringComparison.Ordinal) && l.Contains("tracereplay", StringComparison.Ordinal)))
            {
                unmarked.Add(block.Split('\n')[0]);
            }
        }

        return unmarked;
    }

    public static void Replace(string document, DocumentExample example, string output)
    {
        string head = Opening + example.Command + "\n";
        string text = Read(document).Replace(head + example.Output + Closing, head + output + Closing, StringComparison.Ordinal);
        File.WriteAllText(Repository.PathOf(document), text);
    }

    private static string Read(string document) => File.ReadAllText(Repository.PathOf(document));
}
