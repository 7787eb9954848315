namespace TraceReplay.Tests;

/// <summary>The captures that are mutated: those of the repository with a recording of ftrace, and what MUTATION_CAPTURES names besides.</summary>
internal static class MutationCaptures
{
    /// <summary>Their folders, by name. A table of bpftrace has no tasks and no lines that follow each other.</summary>
    public static IReadOnlyList<string> Folders { get; } =
        [.. Of(TestPaths.Traces).Concat(More()).DistinctBy(Path.GetFileName).OrderBy(Path.GetFileName, StringComparer.Ordinal)];

    private static IEnumerable<string> More() => Environment.GetEnvironmentVariable("MUTATION_CAPTURES") is { Length: > 0 } folder ? Of(folder) : [];

    private static IEnumerable<string> Of(string folder) =>
        Directory.GetDirectories(folder).Where(f => File.Exists(Path.Combine(f, "ftrace.txt.gz")) || File.Exists(Path.Combine(f, "ftrace.txt")));
}
