using System.CommandLine;
using System.Text;

namespace TraceReplay.Cli;

/// <summary>The completion script of fish.</summary>
internal static class FishCompletion
{
    /// <summary>The script: fish completes paths wherever nobody forbids them.</summary>
    public static string Of(RootCommand root)
    {
        var text = new StringBuilder("# fish completion of tracereplay: ~/.config/fish/completions/tracereplay.fish\ncomplete -c tracereplay -f\n");
        Options(text, "__fish_use_subcommand", root, root);
        foreach (Command command in root.VisibleCommands())
        {
            text.Append($"complete -c tracereplay -n __fish_use_subcommand -a {command.Name} -d {Quote(Sentence.Lower(command.Description))}\n");
        }

        foreach (Command command in root.VisibleCommands())
        {
            string inside = $"'__fish_seen_subcommand_from {command.Name}'";
            Options(text, inside, command, root);
            foreach (Argument argument in command.Arguments.Where(a => !a.Hidden))
            {
                var value = CompletedValue.Of(argument, root);
                text.Append($"complete -c tracereplay -n {inside}{Choice(value)}\n");
            }
        }

        return text.ToString();
    }

    private static void Options(StringBuilder text, string condition, Command command, RootCommand root)
    {
        foreach (Option option in command.VisibleOptions(root))
        {
            string names = string.Concat(option.Names().Select(n => n.StartsWith("--", StringComparison.Ordinal) ? $" -l {n[2..]}" : $" -s {n[1..]}"));
            string value = option.TakesValue() ? $" -r{Choice(CompletedValue.Of(option))}" : string.Empty;
            text.Append($"complete -c tracereplay -n {condition}{names}{value} -d {Quote(option.Description ?? string.Empty)}\n");
        }
    }

    private static string Choice(CompletedValue value) =>
        (value.TakesFiles ? " -F" : " -f") + (value.Words.Count > 0 ? $" -a {Quote(string.Join(' ', value.Words))}" : string.Empty);

    private static string Quote(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";
}
