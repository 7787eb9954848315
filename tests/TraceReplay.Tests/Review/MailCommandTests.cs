using System.Diagnostics;
using TraceReplay.Golden;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The command of a report can be pasted: a shell reads the words that the user wrote.</summary>
public sealed class MailCommandTests
{
    private static readonly string[][] Commands =
    [
        ["tracereplay", "report", "traces/zram-retry-6.12", "--policy", "fleming-ram-backed", "--policy", "weiner-split-progress", "--kernel", "6.12"],
        ["tracereplay", "report", "my capture's \"folder\"", @"back\slash", "$HOME `id` *", "", "~", "-o", "a;b&c|d>e"],
        ["tracereplay", "report", "é ☃ 😀", "a\nb\tc", "\u001b[31m", @"é\x41'"],
        ["tracereplay", "report", new string('a', 300), new string('b', 71) + "c d", string.Concat(Enumerable.Repeat("é'\\", 60)), "--policy", new string('p', 200)],
    ];

    // By number: the adapter drops a case whose name has control characters in it.
    [Test]
    public void A_shell_reads_the_same_words([Range(0, 3)] int command)
    {
        string[] words = Commands[command];
        string[] lines = [.. MailCommand.Lines(words)];
        Assert.That(lines.Where(l => l.Length > GoldenText.Width || l.EndsWith(' ') || l.Any(c => c is < ' ' or > '~')), Is.Empty);
        Assert.That(ReadByShell(string.Join('\n', lines)), Is.EqualTo(words));
    }

    private static string[] ReadByShell(string command)
    {
        ProcessStartInfo start = new("bash") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add($"tracereplay() {{ printf '%s\\0' tracereplay \"$@\"; }}\n{command}");
        using Process shell = Process.Start(start)!;
        return shell.StandardOutput.ReadToEnd().TrimEnd('\0').Split('\0');
    }
}
