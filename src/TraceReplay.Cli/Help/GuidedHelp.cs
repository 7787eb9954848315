using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using TraceReplay.Golden;

namespace TraceReplay.Cli;

/// <summary><c>--help</c>: what System.CommandLine tells of a command, its exit codes and examples.</summary>
internal sealed class GuidedHelp : SynchronousCommandLineAction
{
    private const int Width = 100;

    private readonly HelpAction _standard;

    private GuidedHelp(HelpAction standard) => _standard = standard;

    /// <summary>Puts it in the place of the standard help, for all commands.</summary>
    /// <param name="root">The command; its subcommands inherit the option.</param>
    /// <param name="console">The same help whatever it is piped into; a terminal has its own width.</param>
    public static void Install(RootCommand root, CliConsole console)
    {
        HelpOption option = root.Options.OfType<HelpOption>().Single();
        option.Description = "Show this help.";
        root.Options.OfType<VersionOption>().Single().Description = "Show the version.";
        var standard = (HelpAction)option.Action!;
        if (!console.OutputIsTerminal)
        {
            standard.MaxWidth = Width;
        }

        option.Action = new GuidedHelp(standard);
    }

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int code = _standard.Invoke(parseResult);
        if (CommandGuides.Of(parseResult.CommandResult.Command) is CommandGuide guide)
        {
            Write(parseResult.InvocationConfiguration.Output, guide);
        }

        return code;
    }

    // The standard help ends with an empty line.
    private static void Write(TextWriter output, CommandGuide guide)
    {
        output.WriteLine("Exit codes:");
        foreach ((int exitCode, string meaning) in ExitCodeText.Of(guide))
        {
            Lines(output, WordWrap.Lines($"  {exitCode}  ", "     ", meaning));
        }

        output.WriteLine();
        output.WriteLine("Examples:");
        foreach (CommandExample example in guide.Examples)
        {
            Lines(output, WordWrap.Lines(example.Meaning, indent: 2, hang: 0));
            output.WriteLine($"      {example.Line}");
        }

        output.WriteLine();
    }

    private static void Lines(TextWriter output, IEnumerable<string> lines)
    {
        foreach (string line in lines)
        {
            output.WriteLine(line);
        }
    }
}
