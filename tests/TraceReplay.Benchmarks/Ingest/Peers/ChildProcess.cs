using System.Diagnostics;

namespace TraceReplay.Benchmarks;

/// <summary>Runs a program and takes what it prints.</summary>
internal static class ChildProcess
{
    /// <summary>Its standard output; an exit code above <paramref name="highestGoodExit"/> is an error.</summary>
    public static async Task<string> RunAsync(
        string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, int highestGoodExit, CancellationToken ct)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, UseShellExecute = false };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started");
        string output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return process.ExitCode <= highestGoodExit
            ? output
            : throw new InvalidOperationException($"{program} ended with exit code {process.ExitCode}");
    }
}
