using System.Diagnostics;

namespace TraceReplay.Tests;

/// <summary>What a program answered to a command line.</summary>
/// <param name="ExitCode">Its exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Error">Standard error.</param>
/// <param name="Files">The files of its folder afterwards.</param>
internal sealed record PublishedRun(int ExitCode, byte[] Output, string Error, SortedDictionary<string, byte[]> Files)
{
    /// <summary>Runs it in a folder of its own, with nothing in its environment but a path on which there is no .NET.</summary>
    /// <param name="program">The program.</param>
    /// <param name="first">Its first words.</param>
    /// <param name="line">The others, and its input.</param>
    /// <param name="compiled">Where the runtime is to write which methods it compiles; null for nowhere.</param>
    public static async Task<PublishedRun> OfAsync(string program, string[] first, PublishedLine line, string? compiled = null)
    {
        using var folder = new PublishedFolder();
        if (line.Arguments[0] == "merge")
        {
            await folder.AddShardsAsync();
        }

        ProcessStartInfo start = new(program, [.. first, .. line.Arguments])
        {
            WorkingDirectory = folder.FullName,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        start.Environment["PATH"] = "/usr/bin:/bin";
        if (compiled is not null)
        {
            start.Environment["DOTNET_JitStdOutFile"] = compiled;
            start.Environment["DOTNET_JitDisasmSummary"] = "1";
        }

        using Process process = Process.Start(start) ?? throw new InvalidOperationException($"{program} cannot be started");
        await using var output = new MemoryStream();
        Task read = process.StandardOutput.BaseStream.CopyToAsync(output);
        Task<string> error = process.StandardError.ReadToEndAsync();
        await FeedAsync(process, line.Input is string input ? folder[input] : null);
        await read;
        await process.WaitForExitAsync();

        // Messages of the framework name whole paths.
        string messages = (await error).Replace(folder.FullName, ".", StringComparison.Ordinal);
        return new PublishedRun(process.ExitCode, output.ToArray(), messages, folder.Files());
    }

    private static async Task FeedAsync(Process process, string? input)
    {
        await using Stream pipe = process.StandardInput.BaseStream;
        if (input is not null)
        {
            await using FileStream file = File.OpenRead(input);
            await file.CopyToAsync(pipe);
        }
    }
}
