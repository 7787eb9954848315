using TraceReplay.Parsing;

namespace TraceReplay.Cli;

/// <summary>What the command sees of the world around it, so that tests can put another one in its place.</summary>
internal sealed class CliConsole
{
    private const int UsualWidth = 80;

    /// <summary>The process's own streams and environment.</summary>
    public static CliConsole System { get; } = new()
    {
        Output = Console.OpenStandardOutput(),
        Error = Console.Error,
        InputIsTerminal = !Console.IsInputRedirected,
        OutputIsTerminal = !Console.IsOutputRedirected,
        ErrorIsTerminal = !Console.IsErrorRedirected,
        ErrorWidth = ReadTerminalWidth,
        ReadKey = ReadTerminalKey,
        Variable = Environment.GetEnvironmentVariable,
    };

    /// <summary>Standard output: data only.</summary>
    public required Stream Output { get; init; }

    /// <summary>Standard error: messages and progress.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Whether standard input is a terminal.</summary>
    public bool InputIsTerminal { get; init; }

    /// <summary>Whether <see cref="Output"/> is a terminal.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>How many columns that terminal has.</summary>
    public Func<int> ErrorWidth { get; init; } = () => UsualWidth;

    /// <summary>What tells the time that work takes.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Is told how far the reading of the captures is, beside the progress; null for nobody.</summary>
    public IReadingProgress? Reading { get; init; }

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Variable { get; init; } = _ => null;

    /// <summary>Waits for a key of the terminal, and does not echo it; null when there will be none.</summary>
    public Func<char?> ReadKey { get; init; } = () => null;

    /// <summary>One line for the user: <c>tracereplay: …</c>.</summary>
    public void Say(string message) => Error.WriteLine($"tracereplay: {message}");

    private static int ReadTerminalWidth()
    {
        try
        {
            return Console.WindowWidth is > 0 and int width ? width : UsualWidth;
        }
        catch (Exception wrong) when (wrong is IOException or PlatformNotSupportedException)
        {
            return UsualWidth;
        }
    }

    // While it waits, Ctrl-C is a key like others: the handler of the signal would wait for the key.
    private static char? ReadTerminalKey()
    {
        Console.TreatControlCAsInput = true;
        try
        {
            return Console.ReadKey(intercept: true).KeyChar;
        }
        finally
        {
            Console.TreatControlCAsInput = false;
        }
    }
}
