using System.CommandLine;
using System.Globalization;
using TraceReplay.Golden;

namespace TraceReplay.Cli;

/// <summary>The options that only <c>verify</c> has.</summary>
internal sealed class VerifyOptions
{
    // A person reads the first ones; a script may look for its own.
    private const int MostInText = 3;
    private const int MostInJson = 10;

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit 3 also when a decision is undetermined without any loss." };
    private readonly Option<bool> _check = new("--check") { Description = "Write no received goldens (so does CI in the environment)." };
    private readonly Option<string?> _maxFindings = new("--max-findings") { Description = "Findings of one kind that are told in full; the others are counted (default: 3, in JSON 10).", HelpName = "N" };
    private readonly Option<bool> _explain = new("--explain") { Description = "Tell what left decisions open, and what to record next time." };
    private readonly Option<string?> _from = new("--from") { Description = "A file with a PATH on each line, or - for standard input.", HelpName = "FILE" };
    private readonly Option<string?> _shard = new("--shard") { Description = "Verify the I-th of N parts of the captures; merge puts their JSON together.", HelpName = "I/N" };
    private readonly Option<string?> _partition = new("--partition") { Description = "Write the rows of jsonl into a folder too: DIR/capture=NAME/part.jsonl.", HelpName = "DIR" };
    private readonly Option<bool> _coverage = new("--coverage") { Description = "Count how often each branch of the model was reached." };

    /// <summary>Adds the options to the command.</summary>
    public VerifyOptions(Command command)
    {
        foreach (Option option in (ReadOnlySpan<Option>)[_strict, _check, _maxFindings, _explain, _coverage, _from, _shard, _partition])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads and checks them.</summary>
    public VerifySettings Read(ParseResult parsed, CommonSettings settings, CliConsole console)
    {
        string? forbidden = GoldenWriting.ForbiddenBecause(parsed.GetValue(_check), console.Variable("CI"));
        return new VerifySettings(
            new GoldenStore(settings.Golden, forbidden),
            parsed.GetValue(_strict),
            MaxFindings(parsed.GetValue(_maxFindings), settings.Format),
            Asked(parsed, _explain, settings.Format),
            Asked(parsed, _coverage, settings.Format))
        {
            WritesReceived = forbidden is null,
            From = Named(parsed, _from, "a file"),
            Shard = Named(parsed, _shard, "i/n") is { } shard ? ShardOf(shard, parsed) : null,
            Partition = Named(parsed, _partition, "a folder"),
        };
    }

    private static string? Named(ParseResult parsed, Option<string?> option, string what) =>
        parsed.GetValue(option) is { Length: 0 } ? throw new UsageException($"{option.Name}: give {what}") : parsed.GetValue(option);

    private Shard ShardOf(string text, ParseResult parsed) => parsed.GetValue(_explain) || parsed.GetValue(_coverage)
        ? throw new UsageException("--shard: --explain and --coverage speak of all captures together; verify without --shard for them")
        : Shard.Parse(text);

    // Test results have no place for it.
    private static bool Asked(ParseResult parsed, Option<bool> option, OutputFormat format) =>
        parsed.GetValue(option) && (format is OutputFormat.Text or OutputFormat.Json ? true : throw new UsageException($"{option.Name}: for text and json only"));

    private static int MaxFindings(string? text, OutputFormat format)
    {
        if (text is null)
        {
            return format == OutputFormat.Json ? MostInJson : MostInText;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int most) && most > 0
            ? most
            : throw new UsageException($"--max-findings {text}: give a number from 1 on");
    }
}
