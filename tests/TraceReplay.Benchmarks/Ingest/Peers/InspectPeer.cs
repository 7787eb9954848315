namespace TraceReplay.Benchmarks;

/// <summary>The command as a user runs it: the whole process.</summary>
internal sealed class InspectPeer(string name, string program) : CommandPeer(name, Path.Combine(RepositoryRoot.Path, program), "inspect", File)
{
    public override string? Missing => base.Missing is null ? null : $"not built: {program}";

    // A finding is no failure.
    protected override int HighestGoodExit => 1;

    protected override PeerResult Understand(string output) => new($"{output.Count(c => c == '\n')} lines of report");
}
