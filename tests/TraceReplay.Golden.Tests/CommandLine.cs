using System.Diagnostics;

namespace TraceReplay.Golden.Tests;

/// <summary>Runs a line of a document in a shell, with the command as it was built.</summary>
internal static class CommandLine
{
    /// <summary>Runs it at the top of the repository. A finding makes the command fail, and the document shows just that: what counts is the text.</summary>
    public static async Task<string> RunAsync(string line, CancellationToken cancellationToken) =>
        (await RunAsync(line, Repository.PathOf("."), cancellationToken)).Output;

    /// <summary>Runs it in a folder.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string line, string folder, CancellationToken cancellationToken)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "tracereplay.dll");
        ProcessStartInfo start = new("bash") { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"tracereplay() {{ dotnet '{program}' \"$@\"; }}; {line}");
        using Process shell = Process.Start(start) ?? throw new InvalidOperationException("bash cannot be started");
        string output = await shell.StandardOutput.ReadToEndAsync(cancellationToken);
        await shell.WaitForExitAsync(cancellationToken);
        return (shell.ExitCode, output);
    }
}
