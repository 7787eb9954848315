namespace TraceReplay.Benchmarks;

/// <summary>One thing that the benchmark finds out, as one table.</summary>
internal interface IQuestion
{
    /// <summary>Makes the files it needs, and measures.</summary>
    Task<Answer> AnswerAsync(CancellationToken ct);
}
