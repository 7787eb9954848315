using System.Diagnostics;

namespace TraceReplay.Benchmarks;

/// <summary>Runs a program and takes what it prints.</summary>
internal static class ChildProcess
{
    /// <summary>Its standard output.</summary>
    public static async Task<string> RunAsync(ChildCommand command, CancellationToken ct)
    {
        using Process process = Process.Start(command.ToStart()) ?? throw new InvalidOperationException($"{command.Program} cannot be started");
        string output = await process.StandardOutput.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        command.ThrowUnlessGood(process.ExitCode);
        return output;
    }
}
