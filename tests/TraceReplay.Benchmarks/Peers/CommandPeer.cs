namespace TraceReplay.Benchmarks;

/// <summary>A program of the machine, run as a process of its own; its start counts, which is milliseconds.</summary>
internal class CommandPeer(string name, string program, params string[] arguments) : IPeer
{
    /// <summary>Stands for the file's path among the arguments.</summary>
    public const string File = "{file}";

    public string Name => name;

    public virtual string? Missing => Tools.Find(program) is null ? "not installed" : null;

    /// <summary>The exit codes that mean success.</summary>
    protected virtual int[] GoodExits => [0];

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        string[] filled = [.. arguments.Select(a => a.Replace(File, path, StringComparison.Ordinal))];
        return Understand(await ChildProcess.RunAsync(new ChildCommand(program, filled) { GoodExits = GoodExits }, ct));
    }

    /// <summary>Makes a result of what the program printed.</summary>
    protected virtual PeerResult Understand(string output) => new(output.Trim());
}
