using System.CommandLine;
using System.Text;

namespace TraceReplay.Cli;

/// <summary>The completion script of bash 4 and later.</summary>
internal static class BashCompletion
{
    // bash takes --format=json for three words.
    private const string Head = """
        # bash completion of tracereplay. In ~/.bashrc: eval "$(tracereplay completion bash)"
        _tracereplay() {
            local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]} command='' words='' files='' i
            [[ $prev == '=' ]] && prev=${COMP_WORDS[COMP_CWORD - 2]}
            [[ $cur == '=' ]] && cur=''
            for ((i = 1; i < COMP_CWORD; i++)); do
                [[ ${COMP_WORDS[i]} == -* ]] || { command=${COMP_WORDS[i]}; break; }
            done

        """;

    private const string Tail = """
            mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
            if [[ $files ]]; then
                mapfile -t -O "${#COMPREPLY[@]}" COMPREPLY < <(compgen -f -- "$cur")
                compopt -o filenames 2>/dev/null
            fi
        }
        complete -F _tracereplay tracereplay

        """;

    /// <summary>The script.</summary>
    public static string Of(RootCommand root)
    {
        var text = new StringBuilder(Head);
        string commands = string.Join(' ', root.VisibleCommands().Select(c => c.Name));
        text.Append($"    case $command in\n        '') words='{commands} {Names(root, root)}' ;;\n");
        foreach (Command command in root.VisibleCommands())
        {
            text.Append($"        {command.Name})\n            case $prev in\n");
            foreach (Option option in command.VisibleOptions(root).Where(o => o.TakesValue()))
            {
                text.Append($"                {string.Join('|', option.Names())}){Choice(CompletedValue.Of(option))} ;;\n");
            }

            string arguments = string.Concat(command.Arguments.Where(a => !a.Hidden).Select(a => Choice(CompletedValue.Of(a, root))));
            text.Append($"                *) if [[ $cur == -* ]]; then words='{Names(command, root)}'; else{(arguments.Length > 0 ? arguments : " :")}; fi ;;\n")
                .Append("            esac ;;\n");
        }

        return text.Append("    esac\n").Append(Tail).ToString();
    }

    private static string Names(Command command, RootCommand root) => string.Join(' ', command.VisibleOptions(root).SelectMany(o => o.Names()));

    private static string Choice(CompletedValue value) =>
        (value.Words.Count > 0 ? $" words='{string.Join(' ', value.Words)}'{(value.TakesFiles ? ";" : string.Empty)}" : string.Empty)
        + (value.TakesFiles ? " files=1" : string.Empty);
}
