using System.CommandLine;
using TraceReplay.Model;
using TraceReplay.Replay;

namespace TraceReplay.Cli;

/// <summary>What may stand in the place of an option's value or an argument, told by the name that help gives it.</summary>
/// <param name="Words">Words to choose from.</param>
/// <param name="TakesFiles">Whether a path may stand there.</param>
internal sealed record CompletedValue(IReadOnlyList<string> Words, bool TakesFiles)
{
    /// <summary>Of an option: nothing of a plain number.</summary>
    public static CompletedValue Of(Option option) => Of(option.ValueName());

    /// <summary>Of an argument: one whose name says nothing is a path.</summary>
    public static CompletedValue Of(Argument argument, RootCommand root)
    {
        if (argument.Name == "COMMAND")
        {
            return new CompletedValue([.. root.VisibleCommands().Select(c => c.Name)], TakesFiles: false);
        }

        CompletedValue value = Of(argument.HelpName ?? argument.Name);
        return value with { TakesFiles = value.TakesFiles || value.Words.Count == 0 || argument.Name == "NAME" };
    }

    // NAME|FILE[:PARAM=VALUE,...] is a policy's name or a file, text|json is one of two words.
    private static CompletedValue Of(string name)
    {
        string[] parts = name.Split('[')[0].Split('|');
        return new CompletedValue([.. parts.SelectMany(WordsOf)], parts.Any(p => p is "FILE" or "DIR" or "PATH"));
    }

    private static IEnumerable<string> WordsOf(string part) => part switch
    {
        "NAME" => BuiltInPolicies.Names,
        "LINE" => KernelLineCatalogue.All.Select(l => l.Name),
        "ID" => InvariantCatalogue.All.Select(i => i.Id),
        _ => part.Any(char.IsAsciiLetterUpper) ? [] : [part],
    };
}
