using System.Diagnostics;
using System.Text.Json;

namespace TraceReplay.Tests;

/// <summary>Signals, sent to the command as it was built.</summary>
public sealed class SignalTests
{
    private static readonly string[] Verify = ["verify", "-", "--kernel", "6.12", "--format", "json"];

    [TestCase("INT")]
    [TestCase("TERM")]
    public async Task The_first_one_leaves_what_was_read(string signal)
    {
        using var command = new Command(Verify);
        await command.FeedAsync(LongTrace.Text);
        await command.SendAsync(signal);
        string output = await command.EndAsync();
        using var document = JsonDocument.Parse(output);
        JsonElement capture = document.RootElement.GetProperty("captures")[0];
        await CheckAsync(command, document.RootElement, capture);
    }

    [Test]
    public async Task The_file_of_o_is_whole()
    {
        using var folder = new TempFolder();
        using var command = new Command([.. Verify, "-o", folder["out.json"]]);
        await command.FeedAsync(LongTrace.Text);
        await command.SendAsync("INT");
        string output = await command.EndAsync();
        using var document = JsonDocument.Parse(await File.ReadAllBytesAsync(folder["out.json"]));
        await CheckAsync(command, document.RootElement, document.RootElement.GetProperty("captures")[0]);
        Assert.That((output, Directory.GetFiles(folder.FullName).Length), Is.EqualTo((string.Empty, 1)));
    }

    // Nobody reads the pipe that the result goes to: the command waits for that, and cannot end by itself.
    [Test]
    public async Task The_second_one_ends_it_at_once()
    {
        using var folder = new TempFolder();
        using (var made = Process.Start("mkfifo", folder["fifo"]))
        {
            await made.WaitForExitAsync();
        }

        using var command = new Command([.. Verify, "-o", folder["fifo"]]);
        await command.FeedAsync(LongTrace.Text);
        await command.SendAsync("INT");
        string? word = await command.Error.ReadLineAsync();
        await command.SendAsync("INT");
        string output = await command.EndAsync();
        Assert.That(word, Is.EqualTo("tracereplay: interrupted: no more is read, and what was read is told; once more ends it at once"));
        Assert.That((command.ExitCode, output, Directory.GetFiles(folder.FullName).Length), Is.EqualTo((130, string.Empty, 1)));
    }

    // What was fed ends in mid-line: that line was not read.
    private static async Task CheckAsync(Command command, JsonElement report, JsonElement capture)
    {
        long line = InterruptedRun.Line(capture);
        JsonElement lines = capture.GetProperty("lines");
        using TempFolder folder = new TempFolder().Write("-", LongTrace.Lines(LongTrace.Text, line));
        CommandRun prefix = await CommandRun.OfAsync("verify", folder["-"], "--kernel", "6.12", "--format", "json");
        Assert.Multiple(() =>
        {
            Assert.That((command.ExitCode, report.GetProperty("partial").GetProperty("captures_interrupted").GetInt32()), Is.EqualTo((130, 1)));
            Assert.That(line, Is.InRange(1000, LongTrace.Text.Count(c => c == '\n')));
            Assert.That(
                lines.GetProperty("total").GetInt64(),
                Is.EqualTo(lines.EnumerateObject().Where(p => p.Name != "total").Sum(p => p.Value.GetInt64())).And.EqualTo(line));
            Assert.That(InterruptedRun.Told(capture), Is.EqualTo(InterruptedRun.Told(prefix.Json.GetProperty("captures")[0])));
        });
    }

    private sealed class Command : IDisposable
    {
        private readonly Process _process;
        private readonly Task<string> _output;

        public Command(string[] args)
        {
            ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "tracereplay.dll"), .. args])
            {
                UseShellExecute = false,
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            _process = Process.Start(start)!;
            _output = _process.StandardOutput.ReadToEndAsync();
        }

        public StreamReader Error => _process.StandardError;

        public int ExitCode => _process.ExitCode;

        /// <summary>Writes a text and the beginning of a line behind it. A pipe holds 64 KiB: then the command has read the rest.</summary>
        public async Task FeedAsync(string text)
        {
            await _process.StandardInput.WriteAsync(text + "         kswapd0-50      [000] .....    51.6");
            await _process.StandardInput.FlushAsync();
        }

        public async Task SendAsync(string signal)
        {
            using var kill = Process.Start("kill", [$"-{signal}", $"{_process.Id}"]);
            await kill.WaitForExitAsync();
        }

        /// <summary>Waits for its end; the pipe that it reads stays open.</summary>
        public async Task<string> EndAsync()
        {
            string output = await _output;
            await _process.WaitForExitAsync();
            return output;
        }

        public void Dispose()
        {
            if (!_process.HasExited)
            {
                _process.Kill();
            }

            _process.Dispose();
        }
    }
}
