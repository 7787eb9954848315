using System.CommandLine;
using System.Text;

namespace TraceReplay.Cli;

/// <summary>The completion script of zsh.</summary>
internal static class ZshCompletion
{
    private const string Head = """
        #compdef tracereplay
        # zsh completion of tracereplay: a file _tracereplay in a folder of $fpath, or in ~/.zshrc: eval "$(tracereplay completion zsh)"
        _tracereplay() {
            local curcontext="$curcontext" state line
            typeset -A opt_args

        """;

    // As a function of $fpath it is run, as a script it is read.
    private const string Tail = """
        }
        if [[ $funcstack[1] == _tracereplay ]]; then _tracereplay "$@"; else compdef _tracereplay tracereplay; fi

        """;

    /// <summary>The script.</summary>
    public static string Of(RootCommand root)
    {
        var text = new StringBuilder(Head);
        text.Append("    local -a commands=(\n");
        foreach (Command command in root.VisibleCommands())
        {
            text.Append($"        {Quote($"{command.Name}:{Sentence.Lower(command.Description)}")}\n");
        }

        text.Append("    )\n    _arguments -C");
        Options(text, root, root);
        text.Append(" \\\n        '1: :->command' '*:: :->arguments'\n")
            .Append("    case $state in\n        command) _describe command commands ;;\n        arguments) case $words[1] in\n");
        foreach (Command command in root.VisibleCommands())
        {
            text.Append($"            {command.Name}) _arguments");
            Options(text, command, root);
            foreach (Argument argument in command.Arguments.Where(a => !a.Hidden))
            {
                string place = argument.Arity.MaximumNumberOfValues > 1 ? "*" : string.Empty;
                text.Append($" \\\n                {Quote($"{place}:{argument.Name}:{Action(CompletedValue.Of(argument, root))}")}");
            }

            text.Append(" ;;\n");
        }

        return text.Append("        esac ;;\n    esac\n").Append(Tail).ToString();
    }

    private static void Options(StringBuilder text, Command command, RootCommand root)
    {
        foreach (Option option in command.VisibleOptions(root))
        {
            string again = option.Arity.MaximumNumberOfValues > 1 ? "*" : string.Empty;
            string meaning = (option.Description ?? string.Empty).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
            string value = option.TakesValue() ? $":value:{Action(CompletedValue.Of(option))}" : string.Empty;
            foreach (string name in option.Names())
            {
                // --format=json and --format json; -o has no form with an equals sign.
                string equals = value.Length > 0 && name.StartsWith("--", StringComparison.Ordinal) ? "=" : string.Empty;
                text.Append($" \\\n                {Quote($"{again}{name}{equals}[{meaning}]{value}")}");
            }
        }
    }

    // A colon would end the action.
    private static string Action(CompletedValue value)
    {
        string words = string.Join(' ', value.Words);
        return value.Words.Count == 0 ? (value.TakesFiles ? "_files" : " ")
            : value.TakesFiles ? $" _alternative \"names\\:name\\:({words})\" \"files\\:file\\:_files\""
            : $"({words})";
    }

    private static string Quote(string text) => $"'{text.Replace("'", "'\\''", StringComparison.Ordinal)}'";
}
