namespace TraceReplay.Benchmarks;

/// <summary>A program of the machine, run as a process of its own; its start counts, which is milliseconds.</summary>
internal abstract class CommandPeer(string name, string program, params string[] arguments) : IPeer
{
    /// <summary>Stands for the file's path among the arguments.</summary>
    protected const string File = "{file}";

    public string Name => name;

    public virtual string? Missing => Tools.Find(program) is null ? "not installed" : null;

    /// <summary>The highest exit code that means success.</summary>
    protected virtual int HighestGoodExit => 0;

    /// <summary>Added to the environment. Every tool is at its fastest where a character is a byte.</summary>
    protected virtual Dictionary<string, string> Environment => new(StringComparer.Ordinal) { ["LC_ALL"] = "C" };

    public async ValueTask<PeerResult> RunAsync(string path, CancellationToken ct)
    {
        IEnumerable<string> filled = arguments.Select(a => a.Replace(File, path, StringComparison.Ordinal));
        return Understand(await ChildProcess.RunAsync(program, filled, Environment, HighestGoodExit, ct));
    }

    /// <summary>Makes a result of what the program printed.</summary>
    protected virtual PeerResult Understand(string output) => new(output.Trim());
}
