namespace TraceReplay.Benchmarks;

/// <summary>The questions by the names of their tables.</summary>
internal static class QuestionCatalogue
{
    /// <summary>The question behind a name of <see cref="TableNames.All"/>.</summary>
    public static IQuestion Create(string name, TablesSettings settings, BenchmarkFiles files) => name switch
    {
        TableNames.Parse => new ParseQuestion(settings, files),
        TableNames.Verify => new VerifyQuestion(settings, files),
        TableNames.Policies => new PoliciesQuestion(settings),
        TableNames.Gzip => new GzipQuestion(settings, files),
        TableNames.Perf => new PerfQuestion(settings, files),
        TableNames.Memory => new MemoryQuestion(settings, files),
        TableNames.Captures => new CapturesQuestion(settings, files),
        TableNames.Start => new StartQuestion(settings, files),
        TableNames.Cold => new ColdQuestion(settings, files),
        TableNames.Allocation => new AllocationQuestion(files),
        TableNames.Decisions => new DecisionsQuestion(settings),
        _ => throw new ArgumentException($"no table is called {name}", nameof(name)),
    };
}
