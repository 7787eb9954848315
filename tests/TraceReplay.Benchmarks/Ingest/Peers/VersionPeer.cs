namespace TraceReplay.Benchmarks;

/// <summary>The command when it has nothing to read.</summary>
internal sealed class VersionPeer(string name, string program) : CommandPeer(name, Path.Combine(RepositoryRoot.Path, program), "--version")
{
    public override string? Missing => base.Missing is null ? null : $"not built: {program}";
}
