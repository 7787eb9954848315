using System.Globalization;

namespace TraceReplay.Reports;

/// <summary>
/// <c>verify --format ktap</c>: KTAP version 1 (Documentation/dev-tools/ktap.rst), a capture a test and its sites, invariants and goldens
/// the results below it; in the end kselftest's totals.
/// </summary>
public static class KtapReport
{
    private const string Indent = "  ";

    /// <summary>Writes the report.</summary>
    public static void Write(TextWriter output, VerifyReport report)
    {
        ArgumentNullException.ThrowIfNull(output);
        IReadOnlyList<TestSuite> suites = TestSuites.Of(report);
        output.WriteLine("KTAP version 1");
        output.WriteLine(Plan(suites.Count));
        for (int i = 0; i < suites.Count; i++)
        {
            Write(output, suites[i]);
            output.WriteLine(Result(suites[i].IsOk, i, suites[i].Name));
        }

        output.WriteLine(Totals(suites));
    }

    private static void Write(TextWriter output, TestSuite suite)
    {
        output.WriteLine($"{Indent}KTAP version 1");
        output.WriteLine($"{Indent}# Subtest: {Description(suite.Name)}");
        output.WriteLine(Indent + Plan(suite.Cases.Count));
        for (int i = 0; i < suite.Cases.Count; i++)
        {
            TestCase test = suite.Cases[i];

            // What skipped a test or kept it from running stands behind its name.
            bool isOk = test.Status is TestStatus.Pass or TestStatus.Fail;
            foreach (string line in isOk ? [test.Summary, .. test.Lines] : test.Lines)
            {
                output.WriteLine($"{Indent}# {TerminalText.Printable(line)}".TrimEnd());
            }

            output.WriteLine(Indent + Result(test.Status is TestStatus.Pass or TestStatus.Skip, i, test.FullName) + Directive(test));
        }
    }

    private static string Plan(int count) => string.Create(CultureInfo.InvariantCulture, $"1..{count}");

    private static string Result(bool isOk, int index, string name) =>
        string.Create(CultureInfo.InvariantCulture, $"{(isOk ? "ok" : "not ok")} {index + 1} {Description(name)}");

    // A hash sign would begin a directive.
    private static string Description(string name) => TerminalText.Printable(name).Replace('#', '_').Replace('\t', ' ').Trim();

    private static string Directive(TestCase test) => test.Status switch
    {
        TestStatus.Skip => $" # SKIP {TerminalText.Printable(test.Summary)}",
        TestStatus.Error => $" # ERROR {TerminalText.Printable(test.Summary)}",
        _ => string.Empty,
    };

    // The kernel's ksft_print_cnts, tools/testing/selftests/kselftest.h.
    private static string Totals(IReadOnlyList<TestSuite> suites)
    {
        int Of(TestStatus status) => suites.Sum(s => s.Count(status));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"# Totals: pass:{Of(TestStatus.Pass)} fail:{Of(TestStatus.Fail)} xfail:0 xpass:0 skip:{Of(TestStatus.Skip)} error:{Of(TestStatus.Error)}");
    }
}
