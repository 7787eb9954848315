using System.Text.RegularExpressions;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The queries of docs/fleets.md: they are those in samples/queries, and the columns that they name are there.</summary>
public sealed partial class QueryTests
{
    private static readonly string Document = File.ReadAllText(Path.Combine(TestPaths.Root, "docs", "fleets.md"));

    private static IEnumerable<string> Queries => Directory.GetFiles(Path.Combine(TestPaths.Root, "samples", "queries"), "*.sql").Order(StringComparer.Ordinal).Select(Path.GetFileName)!;

    [TestCaseSource(nameof(Queries))]
    public void The_query_stands_in_the_document(string query) => Assert.That(Document, Does.Contain($"```sql\n{Text(query)}```"));

    [TestCaseSource(nameof(Queries))]
    public void Each_column_that_it_names_is_one_of_the_rows(string query)
    {
        string[] given =
        [
            "machine", "machines", "kernel_killed", "earlier", "kernel_never", "not_known", "fleet", "path", "rows", "read_json", "may_kill", "use_hive_partitioning", "kills", "unknown", "json", "jsonl", "true",
        ];
        string[] named = [.. Name().Matches(Comment().Replace(Text(query), string.Empty)).Select(m => m.Value).Distinct().Except(given)];
        Assert.That(named, Is.SubsetOf(VerdictRows.Columns).And.Contain("kill_seconds_after_kernel").And.Contain("policy_kills"));
    }

    [Test]
    public void The_document_tells_each_column() =>
        Assert.That(VerdictRows.Columns.Where(c => !Document.Contains($"`{c}`", StringComparison.Ordinal)), Is.Empty);

    private static string Text(string query) => File.ReadAllText(Path.Combine(TestPaths.Root, "samples", "queries", query));

    // Keywords are in capitals, types and functions of ClickHouse in mixed case.
    [GeneratedRegex(@"(?<![\w.])[a-z]+(_[a-z]+)*(?![\w(])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    [GeneratedRegex("--.*", RegexOptions.None, 1000)]
    private static partial Regex Comment();
}
