using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Replay;

/// <summary>What in a capture speaks against the kernel it is said to be of: another release, or an event that such a kernel does not have.</summary>
internal static class KernelContradictions
{
    public static IReadOnlyList<string> Of(KernelIdentity kernel, IReadOnlyList<KernelSign> signs, Snapshots snapshots)
    {
        List<string> found = [.. kernel.Contradictions];
        found.AddRange(snapshots.Releases.Where(r => r.Value != snapshots.Uname).Select(r => $"{snapshots.UnameFile} says {snapshots.Uname}, but {r.Key} says {r.Value}"));
        if (kernel.Release is string release && kernel.Version is null && KernelVersion.Parse(release) is KernelVersion other)
        {
            found.Add($"kernel line {kernel.Line.Name} by {kernel.Evidence}, but {snapshots.UnameFile} says {release}, of line {KernelIdentity.LineOf(other).Name}");
        }

        if (kernel.Release is not null || kernel.IsCertain)
        {
            found.AddRange(signs.Where(s => !s.Mark.IsProposed && !Fits(kernel, s)).Select(s => $"{Claim(kernel, snapshots)}, but the capture has {s}"));
        }

        return found;
    }

    // A line stands for all versions that follow it.
    private static bool Fits(KernelIdentity kernel, KernelSign sign) =>
        kernel.Version is KernelVersion version ? sign.Admits(version) : KernelMarks.Versions.Any(v => KernelIdentity.LineOf(v) == kernel.Line && sign.Admits(v));

    private static string Claim(KernelIdentity kernel, Snapshots snapshots) =>
        kernel.Version is not null && kernel.Release is not null ? $"{snapshots.UnameFile} says {kernel.Release}" : $"kernel line {kernel.Line.Name} by {kernel.Evidence}";
}
