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
    private readonly Option<bool> _coverage = new("--coverage") { Description = "Count how often each branch of the model was reached." };

    /// <summary>Adds the options to the command.</summary>
    public VerifyOptions(Command command)
    {
        foreach (Option option in (ReadOnlySpan<Option>)[_strict, _check, _maxFindings, _explain, _coverage])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Reads and checks them.</summary>
    public VerifySettings Read(ParseResult parsed, CommonSettings settings, CliConsole console) => new(
        new GoldenStore(settings.Golden, GoldenWriting.ForbiddenBecause(parsed.GetValue(_check), console.Variable("CI"))),
        parsed.GetValue(_strict),
        MaxFindings(parsed.GetValue(_maxFindings), settings.Format),
        Asked(parsed, _explain, settings.Format),
        Asked(parsed, _coverage, settings.Format));

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
