using System.CommandLine;

namespace TraceReplay.Cli;

/// <summary>The options of <c>bundle</c> that keep names out of it.</summary>
internal sealed class RedactOptions
{
    private readonly Option<bool> _redact = new("--redact") { Description = "Replace the names of tasks, hosts, cgroups and swap files." };
    private readonly Option<string?> _map = new("--redact-map") { Description = "With --redact: write which name became which, to a file that stays with you.", HelpName = "FILE" };

    /// <summary>Adds the options to the command.</summary>
    public RedactOptions(Command command)
    {
        command.Options.Add(_redact);
        command.Options.Add(_map);
    }

    /// <summary>Reads and checks them.</summary>
    public RedactSettings Read(ParseResult parsed)
    {
        var settings = new RedactSettings(parsed.GetValue(_redact), parsed.GetValue(_map));
        return settings.Map is null || settings.IsAsked ? settings : throw new UsageException("--redact-map: give --redact too; without it no name is replaced");
    }
}
