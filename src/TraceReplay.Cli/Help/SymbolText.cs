using System.CommandLine;

namespace TraceReplay.Cli;

/// <summary>What the symbols of the command tree say of themselves, for whoever shows them: manual pages and shells.</summary>
internal static class SymbolText
{
    /// <summary>The options of a command, those that it inherits too, without the hidden ones.</summary>
    public static IEnumerable<Option> VisibleOptions(this Command command, RootCommand root) =>
        command.Options.Concat(command == root ? [] : root.Options.Where(o => o.Recursive)).Where(o => !o.Hidden);

    /// <summary>The commands below, without the hidden ones.</summary>
    public static IEnumerable<Command> VisibleCommands(this Command command) => command.Subcommands.Where(c => !c.Hidden);

    /// <summary>The names of an option, the short one first; <c>/h</c> and <c>-?</c> are of another world.</summary>
    public static IReadOnlyList<string> Names(this Option option) =>
        [.. option.Aliases.Prepend(option.Name).Where(n => n.StartsWith('-') && n != "-?").OrderBy(n => n.Length == 2 ? 0 : 1)];

    /// <summary>Whether an option takes a value.</summary>
    public static bool TakesValue(this Option option) => option.Arity.MaximumNumberOfValues > 0 && option.ValueType != typeof(bool);

    /// <summary>What stands in the place of its value.</summary>
    public static string ValueName(this Option option) => option.HelpName ?? "VALUE";

    /// <summary>An argument as a synopsis writes it: <c>PATH...</c>, <c>[NAME]</c>.</summary>
    public static string Synopsis(this Argument argument)
    {
        string name = argument.Arity.MaximumNumberOfValues > 1 ? $"{argument.Name}..." : argument.Name;
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    /// <summary>What an option is for, with its default where the words do not tell it.</summary>
    public static string Meaning(this Option option)
    {
        string text = option.Description ?? string.Empty;
        bool told = text.Contains("(default", StringComparison.Ordinal);
        return !told && option.TakesValue() && option.HasDefaultValue && option.GetDefaultValue() is string value ? $"{text} Default: {value}." : text;
    }
}
