using System.Runtime.CompilerServices;

namespace TraceReplay.Testing;

/// <summary>
/// The captures and goldens of a repository as test cases, for any test framework: a case is a string, which frameworks can show,
/// filter by and hand from one process to the next.
/// </summary>
/// <param name="traces">The folder of the captures: a path, or a name that is looked for in the test's folder and in those above it.</param>
/// <param name="golden">The folder of the goldens: a path, or a name beside <paramref name="traces"/>.</param>
/// <param name="testFile">The source file of the test: the compiler fills it in.</param>
public sealed class TraceSuite(string traces = "traces", string golden = "golden", [CallerFilePath] string testFile = "")
{
    private readonly Lazy<Dictionary<string, TraceCase>> _cases = new(() => Read(traces, golden, testFile));

    /// <summary>
    /// One case for the verdicts of each capture, one for each of its goldens, and one for the goldens that belong to nothing; in the same
    /// order on every machine. What stands in the way of listing them is no exception here: the last case fails with it.
    /// </summary>
    public IReadOnlyList<string> Cases => [.. _cases.Value.Values.Select(c => c.Name)];

    /// <summary>
    /// Checks one case. All cases of a capture share one reading of it. A golden that differs or is missing leaves the text that was received
    /// beside it, but not where CI is set in the environment.
    /// </summary>
    /// <param name="name">One of <see cref="Cases"/>.</param>
    /// <param name="cancellationToken">Ends the wait with an <see cref="OperationCanceledException"/>.</param>
    /// <exception cref="TraceAssertionException">It does not hold.</exception>
    public async Task VerifyAsync(string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(name);
        string? fault = _cases.Value.TryGetValue(name, out TraceCase? one)
            ? await one.FaultAsync().WaitAsync(cancellationToken).ConfigureAwait(false)
            : $"{name}: no such case; the cases are those of TraceSuite.Cases";
        if (fault is not null)
        {
            throw new TraceAssertionException(fault);
        }
    }

    // Read by name and told in order: a Dictionary to which is only added keeps the order in which it was filled.
    private static Dictionary<string, TraceCase> Read(string traces, string golden, string testFile) =>
        TraceCases.Of(TraceFolders.Find(traces, golden, testFile)).ToDictionary(c => c.Name, StringComparer.Ordinal);
}
