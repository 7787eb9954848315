using NUnit.Framework;
using TraceReplay.Testing;

namespace Traces.Tests;

/// <summary>Each capture in traces/ against the kernel's source and its goldens in golden/, one case each.</summary>
public sealed class TraceTests
{
    private static readonly TraceSuite Traces = new();

    private static IEnumerable<string> Cases => Traces.Cases;

    [TestCaseSource(nameof(Cases))]
    public Task Holds(string name) => Traces.VerifyAsync(name);
}
