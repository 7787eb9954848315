namespace TraceReplay.Parsing;

/// <summary>A recorder whose files are binary, and the command that prints them as text.</summary>
internal sealed class Recorder
{
    /// <summary>How many bytes tell a recording.</summary>
    public const int MagicBytes = 10;

    private readonly byte[] _magic;
    private readonly string[] _arguments;

    private Recorder(string tool, string package, byte[] magic, params string[] arguments)
    {
        (Tool, Package, _magic, _arguments) = (tool, package, magic, arguments);
        Command = $"{tool} {arguments[0]}";
    }

    /// <summary><c>trace-cmd record</c>: 0x17 0x08 0x44 and <c>tracing</c> (trace-cmd.dat(5)). Times in nanoseconds, as they were recorded.</summary>
    public static Recorder TraceCmd { get; } = new("trace-cmd", "trace-cmd", [0x17, 0x08, 0x44, .. "tracing"u8], "report", "-t", "-i");

    /// <summary>
    /// <c>perf record</c>: <c>PERFILE2</c> (tools/perf/Documentation/perf.data-file-format.txt), whoever owns it. Only what the parser reads is
    /// printed: call chains would want symbols.
    /// </summary>
    public static Recorder Perf { get; } = new(
        "perf", "linux-perf", [.. "PERFILE2"u8], "script", "-f", "--ns", "--show-lost-events", "-F", "comm,tid,cpu,time,event,trace", "-i");

    /// <summary>The program.</summary>
    public string Tool { get; }

    /// <summary>Debian's package that holds it.</summary>
    public string Package { get; }

    /// <summary>The command that prints a recording, for people.</summary>
    public string Command { get; }

    /// <summary>The recorder of the file that begins so; null for any other file.</summary>
    public static Recorder? Of(ReadOnlySpan<byte> head) =>
        head.StartsWith(TraceCmd._magic) ? TraceCmd : head.StartsWith(Perf._magic) ? Perf : null;

    /// <summary>What the command is called with.</summary>
    public IEnumerable<string> ArgumentsFor(string file) => [.. _arguments, file];

    /// <summary>What to tell who does not have the program.</summary>
    /// <param name="name">The file, as reports name it.</param>
    public string Lacking(string name) =>
        $"a recording of {Tool}, which is not installed; install it (Debian: apt-get install {Package}), or attach the output of: {Command} -i {name}";

    /// <summary>
    /// Where the program lies on the path of the environment; null when it does not. Only absolute folders count: a program that lies beside a
    /// trace is never run.
    /// </summary>
    public string? Find() => (Environment.GetEnvironmentVariable("PATH") ?? string.Empty)
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Where(Path.IsPathFullyQualified)
        .Select(folder => Path.Combine(folder, Tool))
        .FirstOrDefault(File.Exists);
}
