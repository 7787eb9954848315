using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The command <c>tracereplay</c>: arguments in, one call, exit code out.</summary>
internal static class TraceReplayCommand
{
    /// <summary>Runs a command line; whatever happens, the user sees a sentence and not a stack trace.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="console">The world around it.</param>
    /// <param name="ct">Interrupts it: a command that can give a part of its result does.</param>
    public static async Task<int> RunAsync(string[] args, CliConsole console, CancellationToken ct = default)
    {
        try
        {
            // A path that begins with @ is a path, not a response file.
            ParseResult parsed = Create(console).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0)
            {
                console.Say(BadUsage(parsed));
                return ExitCodes.Failed;
            }

            // Help and manual pages; a command that prints data writes to the console itself.
            await using var text = new StringWriter { NewLine = "\n" };
            // Signals are handled by Interruption: here they would end the process before a part of the result is written.
            var invocation = new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null, Output = text };
            int exitCode = await parsed.InvokeAsync(invocation, ct);
            if (text.ToString() is { Length: > 0 } words)
            {
                await console.Output.WriteAsync(Encoding.UTF8.GetBytes(words), CancellationToken.None);
                await console.Output.FlushAsync(CancellationToken.None);
            }

            return exitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (UsageException wrong)
        {
            console.Say(wrong.Message);
            return ExitCodes.Failed;
        }
        catch (ShardException wrong)
        {
            console.Say(wrong.Message);
            return ExitCodes.Failed;
        }
        catch (WrongPolicyException wrong)
        {
            console.Error.WriteLine(wrong.Message);
            return ExitCodes.Failed;
        }
        catch (Exception wrong)
        {
            bool debug = console.Variable("TRACEREPLAY_DEBUG") == "1";
            console.Say(debug ? wrong.ToString() : $"{wrong.Message} ({wrong.GetType().Name}); TRACEREPLAY_DEBUG=1 shows where");
            return ExitCodes.Failed;
        }
    }

    /// <summary>The command tree: what help, manual pages and completion are made of.</summary>
    internal static RootCommand Create(CliConsole console)
    {
        RootCommand root = new("Replays recorded kernel reclaim decisions and holds them against the kernel's own source.")
        {
            VerifyCommand.Create(console),
            MergeCommand.Create(console),
            InspectCommand.Create(console),
            ReplayCommand.Create(console),
            AcceptCommand.Create(console),
            ReportCommand.Create(console),
            CompareCommand.Create(console),
            MinimizeCommand.Create(console),
            BundleCommand.Create(console),
            RecordCommand.Create(console),
            PoliciesCommand.Create(console),
            KernelsCommand.Create(console),
            InvariantsCommand.Create(console),
            ManCommand.Create(),
            CompletionCommand.Create(),
        };
        GuidedHelp.Install(root, console);
        return root;
    }

    private static string BadUsage(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        string? word = parsed.UnmatchedTokens.Count > 0 ? parsed.UnmatchedTokens[0] : null;
        if (command is not RootCommand)
        {
            IEnumerable<string> options = command.Options.Select(o => o.Name);
            return word is null
                ? $"{OneLine(parsed.Errors[0])}; see tracereplay {command.Name} --help"
                : $"{word}: no such option or argument of {command.Name}{Suggestion.For(word, options)}; see tracereplay {command.Name} --help";
        }

        string names = string.Join(", ", command.Subcommands.Select(c => c.Name));
        return word is null
            ? $"no command; the commands are {names}; see tracereplay --help"
            : $"{word}: no such command{Suggestion.For(word, command.Subcommands.Select(c => c.Name))}; the commands are {names}";
    }

    private static string OneLine(ParseError error) => error.Message.ReplaceLineEndings(" ").TrimEnd('.', ' ');
}
