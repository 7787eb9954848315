using System.CommandLine;
using TraceReplay.Cli;

namespace TraceReplay.Golden.Tests;

/// <summary>The commands, as help and manual pages see them.</summary>
internal static class CommandTree
{
    public static RootCommand Root { get; } = TraceReplayCommand.Create(new CliConsole { Output = Stream.Null, Error = TextWriter.Null });

    /// <summary>The root command and those below it.</summary>
    public static IReadOnlyList<Command> All { get; } = [Root, .. Root.VisibleCommands()];
}
