namespace TraceReplay.Benchmarks;

/// <summary>The command as a user runs it: the whole process.</summary>
internal sealed class TraceReplayPeer(string title, TraceReplayProgram program, params string[] arguments)
    : CommandPeer($"tracereplay {title}, {program.Title}", program.Path, arguments)
{
    public override string? Missing => program.Missing;

    // A finding is no failure, and what a loss leaves undetermined is none either.
    protected override int[] GoodExits => [0, 1, 3];

    /// <summary><c>verify</c> of the file that is read, by so many threads.</summary>
    /// <param name="program">The command.</param>
    /// <param name="kernel">The kernel line that was recorded, which a text alone does not name.</param>
    /// <param name="jobs">The threads.</param>
    public static TraceReplayPeer Verify(TraceReplayProgram program, string kernel, int jobs) =>
        new($"verify --jobs {jobs}", program, "verify", File, "--check", "--kernel", kernel, "--jobs", $"{jobs}");

    protected override PeerResult Understand(string output) => new(ReportText.Sum(output));
}
