using System.Diagnostics;

namespace TraceReplay.Golden.Tests;

/// <summary>Runs <c>dotnet</c> as a user would, and nothing of it outlives the call.</summary>
internal static class DotnetCommand
{
    public static async Task<(int ExitCode, string Output)> RunAsync(string folder, string packages, string ci, CancellationToken cancellationToken, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["CI"] = ci;
        using Process dotnet = Process.Start(start) ?? throw new InvalidOperationException("dotnet cannot be started");
        string output = await dotnet.StandardOutput.ReadToEndAsync(cancellationToken);
        await dotnet.WaitForExitAsync(cancellationToken);
        return (dotnet.ExitCode, output);
    }
}
