namespace TraceReplay.Reports;

/// <summary>The tests of one capture.</summary>
/// <param name="Name">The capture's name.</param>
/// <param name="Cases">The tests, in the order in which every output lists them.</param>
internal sealed record TestSuite(string Name, IReadOnlyList<TestCase> Cases)
{
    /// <summary>Whether nothing is wrong with it.</summary>
    public bool IsOk => Cases.All(c => c.Status is TestStatus.Pass or TestStatus.Skip);

    /// <summary>How many tests came to a status.</summary>
    public int Count(TestStatus status) => Cases.Count(c => c.Status == status);
}
