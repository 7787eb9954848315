namespace TraceReplay.Benchmarks;

/// <summary>
/// The expression by which perl tells the parts of an ftrace line apart: the kernel's own where its source is on the machine, read
/// out of Documentation/trace/postprocess/trace-vmscan-postprocess.pl when the benchmark runs.
/// </summary>
/// <param name="Text">The expression, in perl's syntax.</param>
/// <param name="Origin">Whose it is.</param>
internal sealed record HeaderExpression(string Text, string Origin)
{
    private const string Script = "Documentation/trace/postprocess/trace-vmscan-postprocess.pl";
    private const string Before = "my $regex_traceevent = '";
    private const string After = "';";

    // Task, CPU, flags, time, event and the rest, as the script's groups are.
    private const string Own = @"\s*([^\s]+)\s+(\[[0-9]+\])(\s+\S+|)\s+([0-9.]+):\s*([a-zA-Z_]+):\s*(.*)";

    /// <summary>The kernel's expression from the named script or from an unpacked linux-source, else one of ours.</summary>
    public static HeaderExpression Find(string? named)
    {
        foreach (string path in named is null ? Installed() : [named])
        {
            string? line = File.Exists(path) ? File.ReadLines(path).FirstOrDefault(IsWanted) : null;
            if (line is not null)
            {
                return new HeaderExpression(line[Before.Length..^After.Length], "the kernel's header expression");
            }
        }

        return new HeaderExpression(Own, "a header expression like the kernel's, whose script is not here");
    }

    private static bool IsWanted(string line) =>
        line.StartsWith(Before, StringComparison.Ordinal) && line.EndsWith(After, StringComparison.Ordinal);

    private static IEnumerable<string> Installed() => Directory.Exists("/usr/src")
        ? Directory.GetDirectories("/usr/src").Order(StringComparer.Ordinal).Select(folder => Path.Combine(folder, Script))
        : [];
}
