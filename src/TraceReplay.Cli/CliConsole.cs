namespace TraceReplay.Cli;

/// <summary>What the command sees of the world around it, so that tests can put another one in its place.</summary>
internal sealed class CliConsole
{
    /// <summary>The process's own streams and environment.</summary>
    public static CliConsole System { get; } = new()
    {
        Output = Console.OpenStandardOutput(),
        Error = Console.Error,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        Variable = Environment.GetEnvironmentVariable,
    };

    /// <summary>Standard output: data only.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether <see cref="Output"/> is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>One line for the user: <c>tracereplay: …</c>.</summary>
    public void Say(string message) => Error.WriteLine($"tracereplay: {message}");
}
