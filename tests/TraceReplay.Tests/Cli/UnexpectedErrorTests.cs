using TraceReplay.Cli;

namespace TraceReplay.Tests;

/// <summary>Whatever happens, the user sees a sentence; who debugs the command sees where it happened.</summary>
public sealed class UnexpectedErrorTests
{
    [Test]
    public async Task An_unexpected_error_is_one_line_and_2()
    {
        (int code, string error) = await Run(new IOException("no space left"), debug: null);
        Assert.That(code, Is.EqualTo(2));
        Assert.That(error, Does.StartWith("tracereplay: no space left").And.EndWith("; TRACEREPLAY_DEBUG=1 shows where\n"));
        Assert.That(error.Count(c => c == '\n'), Is.EqualTo(1));
    }

    [Test]
    public async Task With_TRACEREPLAY_DEBUG_it_says_where()
    {
        (int code, string error) = await Run(new IOException("no space left"), debug: "1");
        Assert.That((code, error.Contains("   at ", StringComparison.Ordinal)), Is.EqualTo((2, true)));
    }

    [Test]
    public async Task An_interrupt_is_130_without_a_word() =>
        Assert.That(await Run(new OperationCanceledException(), debug: null), Is.EqualTo((130, string.Empty)));

    private static async Task<(int Code, string Error)> Run(Exception error, string? debug)
    {
        await using var output = new BrokenStream(error);
        var messages = new StringWriter { NewLine = "\n" };
        var console = new CliConsole { Output = output, Error = messages, Variable = name => name == "TRACEREPLAY_DEBUG" ? debug : null };
        return (await TraceReplayCommand.RunAsync(["kernels"], console), messages.ToString());
    }
}
