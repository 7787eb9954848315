namespace TraceReplay.Benchmarks;

/// <summary>The tables by name, in their order: <c>--table NAME</c>, and the headings of the document.</summary>
internal static class TableNames
{
    public const string Parse = "parse";
    public const string Verify = "verify";
    public const string Policies = "policies";
    public const string Gzip = "gzip";
    public const string Perf = "perf";
    public const string Memory = "memory";
    public const string Captures = "captures";
    public const string Start = "start";
    public const string Cold = "cold";
    public const string Allocation = "allocation";
    public const string Decisions = "decisions";

    /// <summary>The last table, which needs no asking for.</summary>
    public const string Summary = "summary";

    /// <summary>Those that can be asked for.</summary>
    public static string[] All { get; } = [Parse, Verify, Policies, Gzip, Perf, Memory, Captures, Start, Cold, Allocation, Decisions];
}
