namespace TraceReplay.Parsing;

/// <summary>A name that was replaced.</summary>
/// <param name="Kind"><c>task</c>, <c>host</c>, <c>cgroup</c> or <c>device</c>.</param>
/// <param name="Name">The name, its bytes as Latin-1.</param>
/// <param name="Replacement">What stands for it.</param>
public sealed record ReplacedName(string Kind, string Name, string Replacement);
