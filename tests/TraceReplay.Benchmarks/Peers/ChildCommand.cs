using System.Diagnostics;

namespace TraceReplay.Benchmarks;

/// <summary>A program to run, and what its end means.</summary>
/// <param name="Program">Its name, or its path.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record ChildCommand(string Program, IReadOnlyList<string> Arguments)
{
    /// <summary>The exit codes that mean success.</summary>
    public IReadOnlyList<int> GoodExits { get; init; } = [0];

    /// <summary>How to start it, its standard output ours. Every tool is at its fastest where a character is a byte.</summary>
    public ProcessStartInfo ToStart() => new(Program, Arguments)
    {
        RedirectStandardOutput = true,
        UseShellExecute = false,

        // No folder of goldens lies there.
        WorkingDirectory = Path.GetTempPath(),
        Environment = { ["LC_ALL"] = "C" },
    };

    /// <summary>Throws where it did not end well.</summary>
    public void ThrowUnlessGood(int exitCode)
    {
        if (!GoodExits.Contains(exitCode))
        {
            throw new InvalidOperationException($"{Program} {string.Join(' ', Arguments)} ended with exit code {exitCode}");
        }
    }
}
