using TraceReplay.Testing;

namespace TraceReplay.Golden.Tests;

/// <summary>Each capture under traces/ against the kernel's source and each of its goldens, as another team would test its own.</summary>
public sealed class GoldenTests
{
    private static readonly TraceSuite Traces = new();

    public static TheoryData<string> Cases { get; } = [.. Traces.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string name) => Traces.VerifyAsync(name, TestContext.Current.CancellationToken);
}
