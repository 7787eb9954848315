namespace TraceReplay.Reports;

/// <summary>An event of which the replayed trace has none.</summary>
/// <param name="Name">The event.</param>
/// <param name="OtherFiles">The recordings of the capture that are only counted and have it.</param>
/// <param name="InMaps">Whether maps of bpftrace counted it.</param>
public sealed record AbsentEvent(string Name, IReadOnlyList<string> OtherFiles, bool InMaps)
{
    /// <summary>What is known of it, in words. Without a sign that it happened nobody can tell whether it was recorded.</summary>
    internal string Sentence => OtherFiles.Count > 0
        ? $"{Name} is not recorded in the replayed trace; {string.Join(" and ", OtherFiles)} has it, and gives its figures when inspected alone"
        : InMaps ? $"{Name} is not recorded in the trace, though it happened: bpftrace counted it"
        : $"{Name} is not in the trace: not recorded, or it never happened";
}
