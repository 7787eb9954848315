using System.CommandLine;

namespace TraceReplay.Cli;

/// <summary>The options that only <c>accept</c> has.</summary>
internal sealed class AcceptOptions
{
    // At the index of their Unreferenced.
    private static readonly string[] Choices = ["keep", "fail", "delete"];

    private readonly Option<string> _unreferenced = new("--unreferenced")
    {
        Description = "What to do with goldens of captures and policies that are gone: nothing, exit 1, or delete them.",
        HelpName = string.Join('|', Choices),
        DefaultValueFactory = _ => Choices[0],
    };

    private readonly Option<bool> _review = new("--review") { Description = "Show each difference on the terminal, and ask what to do." };

    /// <summary>Adds the options to the command.</summary>
    public AcceptOptions(Command command)
    {
        command.Options.Add(_unreferenced);
        command.Options.Add(_review);
    }

    /// <summary>Reads and checks them.</summary>
    public AcceptSettings Read(ParseResult parsed, CommonSettings settings, CliConsole console)
    {
        string name = parsed.GetValue(_unreferenced) ?? Choices[0];
        int choice = Array.IndexOf(Choices, name);
        if (choice < 0)
        {
            throw new UsageException($"--unreferenced {name}: give keep, fail or delete");
        }

        bool isReview = parsed.GetValue(_review);
        if (isReview)
        {
            CheckReview(parsed, settings, console);
        }

        return new AcceptSettings((Unreferenced)choice, isReview);
    }

    private void CheckReview(ParseResult parsed, CommonSettings settings, CliConsole console)
    {
        if (parsed.GetResult(_unreferenced) is { Implicit: false })
        {
            throw new UsageException("--review: it asks about each unreferenced golden; leave out --unreferenced");
        }

        if (settings.Format != OutputFormat.Text || settings.Output is not null)
        {
            throw new UsageException("--review: it talks to the terminal; leave out --format and -o");
        }

        if (!console.InputIsTerminal || !console.OutputIsTerminal)
        {
            throw new UsageException($"--review: standard {(console.InputIsTerminal ? "output" : "input")} is no terminal; tracereplay verify shows the differences, and accept without --review takes them all");
        }
    }
}
