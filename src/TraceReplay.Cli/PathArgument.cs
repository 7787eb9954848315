using System.CommandLine;
using System.CommandLine.Parsing;

namespace TraceReplay.Cli;

/// <summary>The argument PATH... of most commands.</summary>
internal sealed class PathArgument
{
    private readonly Command _command;
    private readonly Argument<string[]> _paths = new("PATH")
    {
        Description = "A capture folder, a folder of captures, one file, or - for standard input; .gz is read as it is.",
    };

    /// <summary>Adds it to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isOptional">Whether an option can name the captures in its place.</param>
    public PathArgument(Command command, bool isOptional = false)
    {
        _command = command;
        _paths.Arity = isOptional ? ArgumentArity.ZeroOrMore : ArgumentArity.OneOrMore;
        command.Arguments.Add(_paths);
    }

    /// <summary>The paths. A mistyped option is not one of them, unless it stands behind <c>--</c>.</summary>
    public IReadOnlyList<string> Read(ParseResult parsed)
    {
        string[] paths = parsed.GetValue(_paths) ?? [];
        string? wrong = parsed.Tokens.Any(t => t.Type == TokenType.DoubleDash) ? null : Array.Find(paths, IsOption);
        if (wrong is null)
        {
            return paths;
        }

        string near = Suggestion.For(wrong, _command.Options.Select(o => o.Name));
        throw new UsageException($"{wrong}: {_command.Name} has no such option{near}; see tracereplay {_command.Name} --help");
    }

    private static bool IsOption(string path) => path.Length > 1 && path[0] == '-';
}
