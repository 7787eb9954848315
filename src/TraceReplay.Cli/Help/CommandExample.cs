namespace TraceReplay.Cli;

/// <summary>A command line that works at the top of the repository, on its traces.</summary>
/// <param name="Line">The line, as one types it into a shell.</param>
/// <param name="Meaning">What it is for, as a sentence.</param>
/// <param name="ExitCode">How it ends.</param>
internal sealed record CommandExample(string Line, string Meaning, int ExitCode = 0);
