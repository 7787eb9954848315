namespace TraceReplay.Benchmarks;

/// <summary>perf, which prints what it recorded, as <c>verify</c> of a perf.data has it do.</summary>
/// <param name="missing">Why there is nothing to print; null when there is.</param>
internal sealed class PerfScriptPeer(string? missing) : CommandPeer("perf script, printing what it recorded", "sh", "-c", Command + " > /dev/null", File)
{
    /// <summary>The command, for a shell whose <c>$0</c> is the recording.</summary>
    public const string Command = "exec perf script -f --ns --show-lost-events -F comm,tid,cpu,time,event,trace -i \"$0\" 2> /dev/null";

    public override string? Missing => missing ?? (Tools.Find("perf") is null ? "not installed" : null);

    protected override PeerResult Understand(string output) => new("all of it, to /dev/null");
}
