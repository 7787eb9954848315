using System.CommandLine;

namespace TraceReplay.Cli;

/// <summary><c>completion SHELL</c>: the script that teaches a shell this command.</summary>
internal static class CompletionCommand
{
    private static readonly Dictionary<string, Func<RootCommand, string>> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = BashCompletion.Of,
        ["zsh"] = ZshCompletion.Of,
        ["fish"] = FishCompletion.Of,
    };

    public static Command Create()
    {
        var command = new Command("completion", "Print the script by which a shell completes commands, options and their values.");
        var shell = new Argument<string>("SHELL") { Description = "The shell.", HelpName = string.Join('|', Scripts.Keys) };
        command.Arguments.Add(shell);
        command.SetAction(parsed =>
        {
            string name = parsed.GetValue(shell) ?? string.Empty;
            Func<RootCommand, string> script = Scripts.GetValueOrDefault(name)
                ?? throw new UsageException($"completion {name}: no such shell; the shells are {string.Join(", ", Scripts.Keys)}");
            parsed.InvocationConfiguration.Output.Write(script((RootCommand)parsed.RootCommandResult.Command));
        });
        return command;
    }
}
