namespace TraceReplay.Benchmarks;

/// <summary>The command, as a build makes it or as it is published.</summary>
/// <param name="Title">What the tables call it.</param>
/// <param name="Path">Where it lies.</param>
internal sealed record TraceReplayProgram(string Title, string Path)
{
    /// <summary>As a build makes it, which that of the benchmarks does too.</summary>
    public static TraceReplayProgram Built { get; } = new("as built", In("src/TraceReplay.Cli/bin/Release/net10.0/tracereplay"));

    /// <summary>As <c>dotnet cake --target=Publish</c> makes it.</summary>
    public static TraceReplayProgram Published { get; } = new("as published", In("artifacts/tracereplay"));

    /// <summary>Why it cannot run; null when it can.</summary>
    public string? Missing => File.Exists(Path) ? null : $"not there: {System.IO.Path.GetRelativePath(RepositoryRoot.Path, Path)}";

    /// <summary>The published one where it is there, which users have.</summary>
    public static TraceReplayProgram Best => Published.Missing is null ? Published : Built;

    private static string In(string path) => System.IO.Path.Combine(RepositoryRoot.Path, path);
}
