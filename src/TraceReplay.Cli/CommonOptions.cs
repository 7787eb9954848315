using System.CommandLine;
using System.Globalization;
using TraceReplay.Golden;
using TraceReplay.Model;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary>The options that all commands share.</summary>
internal sealed class CommonOptions
{
    private const string Auto = "auto";

    // At the index of their OutputFormat.
    private static readonly string[] AllFormats = ["text", "json", "jsonl", "csv", "junit", "ktap", "mail", "markdown", "html", "perfetto"];

    private readonly string _command;
    private readonly string[] _formats;
    private readonly Option<string[]> _policy = new("--policy") { Description = "A policy to replay, by its name or its file; may be given again (default: the baseline of the recorded kernel).", HelpName = "NAME|FILE[:PARAM=VALUE,...]", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _kernel = new("--kernel") { Description = "The kernel line that was recorded (default: found in the capture).", HelpName = "LINE|auto", DefaultValueFactory = _ => Auto };
    private readonly Option<string> _golden = new("--golden") { Description = "The folder of the goldens.", HelpName = "DIR", DefaultValueFactory = _ => "golden" };
    private readonly Option<string> _format = new("--format") { Description = "The form of the output." };
    private readonly Option<string?> _output = new("-o", "--output") { Description = "Write to a file instead of standard output.", HelpName = "FILE" };
    private readonly Option<string?> _jobs = new("--jobs") { Description = "Processors at work at a time, on several captures or on one (default: all).", HelpName = "N" };
    private readonly Option<bool> _noColor = new("--no-color") { Description = "No colours on a terminal; so does NO_COLOR." };
    private readonly Option<bool> _quiet = new("--quiet") { Description = "Only what is wrong; no progress." };

    /// <summary>Adds the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="formats">The formats that it has, the default first; text and JSON where none is given.</param>
    public CommonOptions(Command command, params ReadOnlySpan<OutputFormat> formats)
        : this(command, replays: true, formats)
    {
    }

    /// <summary>Adds the options, or of a command that reads no capture only those of its output.</summary>
    private CommonOptions(Command command, bool replays, ReadOnlySpan<OutputFormat> formats)
    {
        _command = command.Name;
        _formats = [.. (formats.IsEmpty ? [OutputFormat.Text, OutputFormat.Json] : formats).ToArray().Select(f => AllFormats[(int)f])];
        _format.HelpName = string.Join('|', _formats);
        _format.DefaultValueFactory = _ => _formats[0];
        foreach (Option option in (Option[])(replays ? [_policy, _kernel, _golden, _format, _output, _jobs, _noColor, _quiet] : [_format, _output, _noColor, _quiet]))
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Adds only the options of the output, to a command that reads no capture.</summary>
    public static CommonOptions OfOutput(Command command, params ReadOnlySpan<OutputFormat> formats) => new(command, replays: false, formats);

    /// <summary>Reads and checks them.</summary>
    public CommonSettings Read(ParseResult parsed, CliConsole console)
    {
        string? output = parsed.GetValue(_output);
        if (output is { Length: 0 })
        {
            throw new UsageException("-o: give a file");
        }

        // NO_COLOR counts when it is set and not empty (no-color.org).
        bool color = output is null && console.OutputIsTerminal && !parsed.GetValue(_noColor)
            && string.IsNullOrEmpty(console.Variable("NO_COLOR")) && console.Variable("TERM") != "dumb";
        PolicyArgument[] policies = [.. (parsed.GetValue(_policy) ?? []).Select(a => new PolicyArgument(a, "--policy "))];
        string golden = (parsed.GetValue(_golden) ?? "golden") is { Length: > 0 } folder ? folder : throw new UsageException("--golden: give a folder");
        return new CommonSettings
        {
            Policies = ToPolicies(policies),
            PolicyFiles = [.. policies.Select(p => p.File).OfType<string>().Distinct(StringComparer.Ordinal)],
            Kernel = ToKernel(parsed.GetValue(_kernel) ?? Auto),
            Given = [.. Given(parsed, _policy, parsed.GetValue(_policy)), .. Given(parsed, _kernel, [parsed.GetValue(_kernel)!]), .. Given(parsed, _golden, [golden])],
            Golden = golden,
            GoldenScope = new GoldenScope(golden, isNamed: parsed.GetResult(_golden) is { Implicit: false }),
            Format = ToFormat(parsed.GetValue(_format) ?? _formats[0]),
            Output = output is "-" ? null : output,
            Jobs = ToJobs(parsed.GetValue(_jobs)),
            Style = new TextStyle(color, parsed.GetValue(_quiet)),
        };
    }

    private static IEnumerable<string> Given(ParseResult parsed, Option option, string[]? values) =>
        parsed.GetResult(option) is { Implicit: false } ? (values ?? []).SelectMany(v => (string[])[option.Name, v]) : [];

    private static Policy[] ToPolicies(PolicyArgument[] arguments)
    {
        Policy[] policies = [.. arguments.Select(a => a.ToPolicy()).Distinct()];
        string? twice = policies.GroupBy(p => p.Name).FirstOrDefault(g => g.Count() > 1)?.Key;
        return twice is null ? policies : throw new UsageException($"--policy: two policies are called {twice}; give one of them another name");
    }

    /// <summary>The kernel line of <c>--kernel</c>; null for auto.</summary>
    internal static KernelLine? ToKernel(string name)
    {
        if (name == Auto)
        {
            return null;
        }

        string[] known = [Auto, .. KernelLineCatalogue.All.Select(l => l.Name)];
        return KernelLineCatalogue.Find(name)
            ?? throw new UsageException($"--kernel {name}: no such kernel line; the lines are {string.Join(", ", known)}");
    }

    private static int ToJobs(string? text)
    {
        if (text is null)
        {
            return Environment.ProcessorCount;
        }

        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int jobs) && jobs > 0
            ? jobs
            : throw new UsageException($"--jobs {text}: give a number from 1 on");
    }

    private OutputFormat ToFormat(string name)
    {
        string known = $"{string.Join(", ", _formats[..^1])} and {_formats[^1]}";
        return _formats.Contains(name, StringComparer.Ordinal)
            ? (OutputFormat)Array.IndexOf(AllFormats, name)
            : throw new UsageException($"--format {name}: {_command} has {known}");
    }
}
