using System.Text;
using System.Text.Json;
using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>One run of the command in this process: what a user would see of it.</summary>
internal sealed record CommandRun(int ExitCode, byte[] Output, string Error)
{
    public string Text => Encoding.UTF8.GetString(Output);

    /// <summary>Standard output as JSON.</summary>
    public JsonElement Json
    {
        get
        {
            using var document = JsonDocument.Parse(Output);
            return document.RootElement.Clone();
        }
    }

    /// <summary>The messages, each of which begins with the command's name.</summary>
    public string[] Messages => [.. Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(m => m["tracereplay: ".Length..])];

    /// <summary>Runs a command line away from any terminal.</summary>
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync(args, _ => null);

    /// <summary>Runs a command line; whatever it is, no message is a stack trace.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="variable">The environment.</param>
    /// <param name="outputIsTerminal">Whether standard output is a terminal.</param>
    /// <param name="errorIsTerminal">Whether standard error is a terminal.</param>
    /// <param name="keys">What the user types; null where standard input is no terminal.</param>
    public static async Task<CommandRun> OfAsync(
        string[] args, Func<string, string?> variable, bool outputIsTerminal = false, bool errorIsTerminal = false, string? keys = null) =>
        await OfAsync(args, new CliConsole { Output = Stream.Null, Error = TextWriter.Null, Variable = variable, OutputIsTerminal = outputIsTerminal, ErrorIsTerminal = errorIsTerminal }, keys, CancellationToken.None);

    /// <summary>Runs a command line that is interrupted.</summary>
    /// <param name="args">The command line.</param>
    /// <param name="like">The world around it, but for what is written and typed.</param>
    /// <param name="keys">What the user types; null where standard input is no terminal.</param>
    /// <param name="ct">Interrupts it.</param>
    public static async Task<CommandRun> OfAsync(string[] args, CliConsole like, string? keys, CancellationToken ct)
    {
        var typed = new Queue<char>(keys ?? string.Empty);
        await using var output = new MemoryStream();
        var error = new StringWriter { NewLine = "\n" };
        var console = new CliConsole
        {
            Output = output,
            Error = error,
            InputIsTerminal = keys is not null,
            ReadKey = () => typed.TryDequeue(out char key) ? key : null,
            OutputIsTerminal = like.OutputIsTerminal,
            ErrorIsTerminal = like.ErrorIsTerminal,
            ErrorWidth = like.ErrorWidth,
            Clock = like.Clock,
            Reading = like.Reading,
            Variable = like.Variable,
        };
        int exitCode = await TraceReplayCommand.RunAsync(args, console, ct);
        var run = new CommandRun(exitCode, output.ToArray(), error.ToString());
        string[] messages = like.ErrorIsTerminal ? [] : run.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Multiple(() =>
        {
            Assert.That(run.Text, Does.Not.Contain("   at ").And.Not.Contain("Exception"));
            Assert.That(run.Error, Does.Not.Contain("   at ").And.Not.Contain("Exception"));

            // What is wrong in a policy's file begins with the place, for editors; below it stands its line with carets.
            Assert.That(messages, Is.All.StartWith("tracereplay: ").Or.Match(@"^[^ ]+\.policy:\d+:\d+: ").Or.StartWith("    "));
        });
        return run;
    }
}
