using System.Diagnostics;

namespace TraceReplay.Golden.Tests;

/// <summary>Runs a line of a document in a shell, at the top of the repository, with the command as it was built.</summary>
internal static class CommandLine
{
    public static async Task<string> RunAsync(string line, CancellationToken cancellationToken)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "tracereplay.dll");
        ProcessStartInfo start = new("bash") { WorkingDirectory = Repository.PathOf("."), UseShellExecute = false, RedirectStandardOutput = true };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"tracereplay() {{ dotnet '{program}' \"$@\"; }}; {line}");

        // A finding makes the command fail, and the document shows just that; what counts is what it prints.
        using Process shell = Process.Start(start) ?? throw new InvalidOperationException("bash cannot be started");
        string output = await shell.StandardOutput.ReadToEndAsync(cancellationToken);
        await shell.WaitForExitAsync(cancellationToken);
        return output;
    }
}
