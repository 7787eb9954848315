namespace TraceReplay.Cli;

/// <summary>What help and manual page say of a command beside its arguments and options.</summary>
/// <param name="ExitCodes">How it can end.</param>
/// <param name="Examples">Two or three examples.</param>
internal sealed record CommandGuide(IReadOnlyList<int> ExitCodes, params IReadOnlyList<CommandExample> Examples);
