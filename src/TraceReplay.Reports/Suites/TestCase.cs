namespace TraceReplay.Reports;

/// <summary>One test of a capture.</summary>
/// <param name="Group">What is tested: <c>conformance</c>, <c>policy</c>, <c>invariant</c>, <c>golden</c> or <c>input</c>.</param>
/// <param name="Name">Its name within the group, the same on every run: CI systems follow a test by it.</param>
/// <param name="Status">What came of it.</param>
/// <param name="Summary">One line: what was counted, or what is wrong.</param>
/// <param name="Lines">What else there is to know.</param>
internal sealed record TestCase(string Group, string Name, TestStatus Status, string Summary, IReadOnlyList<string> Lines)
{
    /// <summary>The name with its group, as kselftest's harness writes it.</summary>
    public string FullName => $"{Group}.{Name}";

    /// <summary>A test that came to one line.</summary>
    public static TestCase Of(string group, string name, TestStatus status, string summary) => new(group, name, status, summary, []);

    /// <summary>A test of which there is a text; its first line is the summary.</summary>
    public static TestCase OfText(string group, string name, TestStatus status, IReadOnlyList<string> text) =>
        new(group, name, status, text[0], [.. text.Skip(1)]);
}
