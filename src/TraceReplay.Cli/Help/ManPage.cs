using System.CommandLine;
using static TraceReplay.Cli.RoffText;

namespace TraceReplay.Cli;

/// <summary>The manual page of a command, from the command tree and its guide.</summary>
internal sealed class ManPage
{
    private readonly RootCommand _root;
    private readonly Command _command;
    private readonly RoffText _page = new();

    private ManPage(RootCommand root, Command command) => (_root, _command) = (root, command);

    private bool IsRoot => _command == _root;

    /// <summary>The page's name: <c>tracereplay-verify</c>.</summary>
    public static string NameOf(Command command) => command is RootCommand ? ProgramName : $"{ProgramName}-{command.Name}";

    /// <summary>The page in roff: no date, so that it is the same whenever it is made.</summary>
    public static string Of(RootCommand root, Command command)
    {
        var page = new ManPage(root, command);
        page.Write();
        return page._page.ToString();
    }

    private const string ProgramName = "tracereplay";

    private void Write()
    {
        _page.Macro("TH", NameOf(_command).ToUpperInvariant(), "1", string.Empty, ProgramName, "User Commands")
            .Macro("nh")
            .Macro("ad", "l")
            .Macro("SH", "NAME").Paragraph($"{NameOf(_command)} - {Sentence.Lower(_command.Description)}");
        Synopsis();
        Arguments();
        Commands();
        Options();
        ExitCodes();
        Environment();
        Examples();
        _page.Macro("SH", "SEE ALSO").Raw(string.Join(",\n", Related().Select(c => $"{Bold(NameOf(c))}(1)")));
    }

    private void Synopsis()
    {
        string arguments = string.Concat(_command.Arguments.Where(a => !a.Hidden).Select(a => " " + Italic(a.Synopsis())));
        string words = IsRoot ? Bold(ProgramName) + " " + Italic("COMMAND") : Bold(ProgramName + " " + _command.Name) + arguments;
        _page.Macro("SH", "SYNOPSIS").Raw($"{words} [{Italic("OPTION")}]...");
    }

    private void Arguments()
    {
        _page.Macro("SH", "DESCRIPTION").Paragraph(_command.Description ?? string.Empty);
        foreach (Argument argument in _command.Arguments.Where(a => !a.Hidden))
        {
            _page.Macro("TP").Raw(Italic(argument.Name)).Paragraph(argument.Description ?? string.Empty);
        }
    }

    private void Commands()
    {
        if (!IsRoot)
        {
            return;
        }

        _page.Macro("SH", "COMMANDS");
        foreach (Command command in _root.VisibleCommands())
        {
            _page.Macro("TP").Raw($"{Bold(NameOf(command))}(1)").Paragraph(command.Description ?? string.Empty);
        }
    }

    private void Options()
    {
        _page.Macro("SH", "OPTIONS");
        foreach (Option option in _command.VisibleOptions(_root))
        {
            string value = option.TakesValue() ? $" {Italic(option.ValueName())}" : string.Empty;
            _page.Macro("TP").Raw(string.Join(", ", option.Names().Select(Bold)) + value).Paragraph(option.Meaning());
        }
    }

    private void ExitCodes()
    {
        _page.Macro("SH", "EXIT STATUS");
        foreach ((int code, string meaning) in CommandGuides.Of(_command) is CommandGuide guide ? ExitCodeText.Of(guide) : [])
        {
            _page.Macro("TP").Raw(Bold($"{code}")).Paragraph(meaning);
        }
    }

    private void Environment()
    {
        _page.Macro("SH", "ENVIRONMENT")
            .Macro("TP").Raw(Bold("NO_COLOR")).Paragraph("No colours, when it is set and not empty.")
            .Macro("TP").Raw(Bold("CI")).Paragraph("Received goldens are not written, when it is set and neither 0 nor false.")
            .Macro("TP").Raw(Bold("TRACEREPLAY_DEBUG")).Paragraph("Set to 1, an unexpected error shows where it came from.");
    }

    private void Examples()
    {
        _page.Macro("SH", "EXAMPLES");
        IReadOnlyList<CommandExample> examples = CommandGuides.Of(_command)?.Examples ?? [];
        for (int i = 0; i < examples.Count; i++)
        {
            // Behind a heading a paragraph has begun already.
            (i == 0 ? _page : _page.Macro("PP")).Paragraph(examples[i].Meaning)
                .Macro("PP").Macro("RS", "4").Macro("nf").Line(examples[i].Line).Macro("fi").Macro("RE");
        }
    }

    private IEnumerable<Command> Related() => IsRoot ? _root.VisibleCommands() : _root.VisibleCommands().Where(c => c != _command).Prepend(_root);
}
