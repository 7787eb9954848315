namespace TraceReplay.Benchmarks;

/// <summary>A process that parses the file once and does nothing else.</summary>
internal sealed class OncePeer(bool fromMain) : IPeer
{
    public string Name => fromMain ? "the same, from Main to the last event" : "a process that only parses, all of it";

    public string? Missing => null;

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        OnceReport report = await AskAsync(path, ct);
        return new PeerResult($"{report.Events} events", fromMain ? TimeSpan.FromMilliseconds(report.Milliseconds) : null);
    }

    /// <summary>Runs one, and gives what it says of itself.</summary>
    public static async Task<OnceReport> AskAsync(string path, CancellationToken ct)
    {
        string program = Environment.ProcessPath ?? throw new InvalidOperationException("the path of this process is not known");
        List<string> arguments = [OnceCommand.Word, path];
        if (Path.GetFileNameWithoutExtension(program) == "dotnet")
        {
            // Run by `dotnet X.dll`, this process is the host, which needs the assembly again.
            arguments.Insert(0, Path.Combine(AppContext.BaseDirectory, "TraceReplay.Benchmarks.dll"));
        }

        return OnceReport.FromLine(await ChildProcess.RunAsync(new ChildCommand(program, arguments), ct));
    }
}
