namespace TraceReplay.Benchmarks;

/// <summary>Asks the questions, prints a table each and the summary, and writes them all to a document.</summary>
internal sealed class TablesRun(TablesSettings settings)
{
    /// <summary>Runs it all.</summary>
    /// <param name="commandLine">The arguments of this program, for the head of the document.</param>
    /// <param name="ct">Ends it early.</param>
    /// <returns>0, or 2 where the document cannot hold what was asked for.</returns>
    public async Task<int> RunAsync(IEnumerable<string> commandLine, CancellationToken ct)
    {
        string page = settings.Markdown is not null && File.Exists(settings.Markdown) ? await File.ReadAllTextAsync(settings.Markdown, ct) : "";
        if (ResultDocument.HasPlace(page) && TableNames.All.Except(settings.Tables).Any())
        {
            await Console.Error.WriteLineAsync($"{settings.Markdown} holds all tables: leave out --table, or name another file");
            return 2;
        }

        await using var document = new StringWriter { NewLine = "\n" };
        await DescribeAsync(document, commandLine, ct);
        using var folder = new BenchmarkFolder(settings.Keep);
        await AskAsync(document, new BenchmarkFiles(settings, folder), ct);
        if (settings.Markdown is not null)
        {
            await File.WriteAllTextAsync(settings.Markdown, ResultDocument.With(page, document.ToString()), ct);
        }

        return 0;
    }

    private static async Task DescribeAsync(TextWriter document, IEnumerable<string> commandLine, CancellationToken ct)
    {
        foreach (string fact in await RunFacts.CollectAsync(commandLine, ct))
        {
            await Console.Out.WriteLineAsync(fact);
            await document.WriteLineAsync($"- {fact}");
        }
    }

    // A table is shown as soon as it is there: all of them take minutes.
    private async Task AskAsync(TextWriter document, BenchmarkFiles files, CancellationToken ct)
    {
        List<(string Question, Answer Answer)> answers = [];
        foreach (string name in TableNames.All.Where(settings.Tables.Contains))
        {
            await Console.Error.WriteLineAsync(name);
            Answer answer = await QuestionCatalogue.Create(name, settings, files).AnswerAsync(ct);
            answers.Add((name, answer));
            Show(answer.Table, name, document);
        }

        Show(SummaryTable.Of(answers), TableNames.Summary, document);
    }

    private static void Show(ResultTable table, string name, TextWriter document)
    {
        table.Write(Console.Out, name);
        table.WriteMarkdown(document, name);
    }
}
