using System.CommandLine;

namespace TraceReplay.Cli;

/// <summary><c>man [COMMAND]</c>: a manual page.</summary>
internal static class ManCommand
{
    public static Command Create()
    {
        var command = new Command("man", "Print the manual page of a command, in roff.");
        var name = new Argument<string?>("COMMAND") { Description = "The command; without it, the page of tracereplay itself.", Arity = ArgumentArity.ZeroOrOne };
        command.Arguments.Add(name);
        command.SetAction(parsed =>
        {
            var root = (RootCommand)parsed.RootCommandResult.Command;
            parsed.InvocationConfiguration.Output.Write(ManPage.Of(root, Find(root, parsed.GetValue(name))));
        });
        return command;
    }

    private static Command Find(RootCommand root, string? name)
    {
        IEnumerable<string> names = root.VisibleCommands().Select(c => c.Name);
        return name is null ? root : root.VisibleCommands().FirstOrDefault(c => c.Name == name)
            ?? throw new UsageException($"man {name}: no such command{Suggestion.For(name, names)}; the commands are {string.Join(", ", names)}");
    }
}
