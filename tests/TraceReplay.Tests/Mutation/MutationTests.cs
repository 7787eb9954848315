namespace TraceReplay.Tests;

/// <summary>Real captures with one plausible change each: verify must find it, at the line where the source implies it.</summary>
[Category("Mutation")]
public sealed class MutationTests
{
    // Percent: what is found, less one; 95 are due. The table names the missed.
    private const double Reached = 98;

    [Test]
    public void Nearly_every_mutant_that_a_rule_speaks_of_is_found_at_its_line()
    {
        IReadOnlyList<MutantResult> results = MutationRun.Results;
        string table = new MutationTable(results).ToString();
        TestContext.Out.WriteLine(table);
        if (Environment.GetEnvironmentVariable("MUTATION_TABLE") is { Length: > 0 } path)
        {
            File.WriteAllText(path, table);
        }

        Assert.That(MutationTable.Rate(results), Is.GreaterThanOrEqualTo(Reached));
    }

    [Test]
    public void No_mutant_that_the_source_admits_is_accused() =>
        Assert.That(MutationRun.Results.Where(r => r.Excuse?.Outcome == Outcome.Equivalent && r.Outcome == Outcome.Found).Select(r => r.ToString()), Is.Empty);
}
