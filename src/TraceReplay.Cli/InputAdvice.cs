namespace TraceReplay.Cli;

/// <summary>Says what is wrong with an input and what to do about it.</summary>
internal static class InputAdvice
{
    private const string Expected = "give ftrace text, perf script, trace-cmd report or bpftrace output, or a folder that holds some";

    /// <summary>The message of an input that holds no trace.</summary>
    /// <param name="path">The path as the user wrote it.</param>
    /// <param name="what">What was found wrong; the path before it is left out, and advice added where it has none.</param>
    public static string For(string path, string? what)
    {
        string message = what ?? "no trace was recognised";
        string prefix = path + ": ";
        message = message.StartsWith(prefix, StringComparison.Ordinal) ? message[prefix.Length..] : message;
        return message.Contains(';', StringComparison.Ordinal) ? message : $"{message}; {AdviceFor(path)}";
    }

    private static string AdviceFor(string path) =>
        path == "-" || File.Exists(path) || Directory.Exists(path) ? Expected : "check the spelling and the working directory";
}
