namespace TraceReplay.Cli;

/// <summary>The command line asks for something that cannot be done; the message is one line for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
