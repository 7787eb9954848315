using TraceReplay.Model;
using TraceReplay.Parsing;

namespace TraceReplay.Reports;

/// <summary>The events of a capture that someone may have recorded in place of a missing one.</summary>
internal static class ClosestNames
{
    private const int Most = 2;

    // Words that say nothing: every second event of reclaim has them.
    private static readonly string[] Fillers = ["mm", "vmscan"];

    /// <summary>The nearest names, nearest first; the missing event itself where a file has it that is only counted.</summary>
    public static IReadOnlyList<string> In(Capture capture, RecordedInput missing)
    {
        FileAccount? counted = missing.IsIn(capture, FileRole.Counted) ? capture.Files.First(f => f.Role == FileRole.Counted && f.CountOf(missing.Event) > 0) : null;
        return counted is not null ? [$"{missing.Title} in {counted.Name}, which is counted, not replayed"] : Of(missing.Name, NamesIn(capture));
    }

    /// <summary>Those of the names that differ in few letters, or share half of their words.</summary>
    internal static IReadOnlyList<string> Of(string missing, IEnumerable<string> names) =>
    [
        .. names.Where(n => n != missing && IsNear(missing, n))
            .OrderByDescending(n => Kinship(missing, n))
            .ThenBy(n => EditDistance.Between(missing, n))
            .ThenBy(n => n, StringComparer.Ordinal)
            .Take(Most),
    ];

    private static IEnumerable<string> NamesIn(Capture capture) => capture.Files
        .Where(f => f.Role is FileRole.Replayed)
        .SelectMany(f => f.Events.Select(e => e.Name).Concat(f.UnknownEvents.Select(e => e.Key)))
        .Distinct(StringComparer.Ordinal);

    private static bool IsNear(string missing, string name) =>
        Kinship(missing, name) >= 0.5 || EditDistance.Between(missing, name) <= Math.Max(2, missing.Length / 6);

    // The words of both over the words of either.
    private static double Kinship(string a, string b)
    {
        string[] one = Words(a);
        string[] other = Words(b);
        int both = one.Intersect(other).Count();
        return (double)both / (one.Length + other.Length - both);
    }

    private static string[] Words(string name) => [.. name.Split('_').Except(Fillers)];
}
