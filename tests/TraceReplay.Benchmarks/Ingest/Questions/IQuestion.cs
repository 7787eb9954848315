namespace TraceReplay.Benchmarks;

/// <summary>One thing that the benchmark finds out, as one table.</summary>
internal interface IQuestion
{
    /// <summary>Makes the files it needs, measures, and lets go of what later questions do not read.</summary>
    Task<ResultTable> AnswerAsync(CancellationToken ct);
}
