using TraceReplay.Testing;
using Xunit;

namespace Traces.Tests;

/// <summary>Each capture in traces/ against the kernel's source and its goldens in golden/, one case each.</summary>
public sealed class TraceTests
{
    private static readonly TraceSuite Traces = new();

    public static TheoryData<string> Cases { get; } = [.. Traces.Cases];

    [Theory]
    [MemberData(nameof(Cases))]
    public Task Holds(string name) => Traces.VerifyAsync(name, TestContext.Current.CancellationToken);
}
