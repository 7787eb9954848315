using TraceReplay.Parsing;
using TraceReplay.Replay;

namespace TraceReplay.Reports;

/// <summary>What a policy would have changed.</summary>
/// <param name="Oom">When the allocator gives up; null where the policy leaves that to the kernel.</param>
/// <param name="Kswapd">The kswapds, by node; empty where it leaves those to the kernel.</param>
/// <param name="Story">The same in sentences.</param>
internal sealed record ChangesDocument(OomChangesDocument? Oom, IReadOnlyList<NodeChangesDocument> Kswapd, IReadOnlyList<string> Story)
{
    public static ChangesDocument? Of(PolicyResult policy, Capture capture) => policy.Changes is not PolicyChanges changes ? null : new ChangesDocument(
        changes.Oom is OomChanges oom ? OomChangesDocument.Of(oom, capture) : null,
        [.. changes.Kswapd.Select(n => NodeChangesDocument.Of(n, capture))],
        [.. Golden.PolicyStory.Sentences(policy, capture)]);
}
