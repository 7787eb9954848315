using System.Diagnostics;
using System.Text.RegularExpressions;
using TraceReplay.Reports;

namespace TraceReplay.Tests;

/// <summary>The recorder's text, and bash to run parts of it.</summary>
internal static partial class KitText
{
    /// <summary>The script for any kernel.</summary>
    public static string Whole { get; } = new KitScript(line: null, KitTracer.Ftrace).Whole();

    /// <summary>The formats of the lines that the probes print, each behind task, CPU and time.</summary>
    public static IReadOnlyList<string> ProbeFormats { get; } = [.. Line().Matches(KitParts.Read(KitScript.Template)).Select(m => m.Groups["format"].Value)];

    /// <summary>Runs a text in bash with the functions of the script, but not its <c>main</c>. Null where there is no bash.</summary>
    public static string? Run(string text)
    {
        if (!File.Exists("/bin/bash"))
        {
            return null;
        }

        var start = new ProcessStartInfo("/bin/bash", ["-s"]) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        using Process bash = Process.Start(start)!;
        Task<string> error = bash.StandardError.ReadToEndAsync();
        Task<string> output = bash.StandardOutput.ReadToEndAsync();
        string functions = Whole[..Whole.LastIndexOf("main \"$@\"", StringComparison.Ordinal)];
        bash.StandardInput.Write($"{functions}\n{text}\n");
        bash.StandardInput.Close();
        bash.WaitForExit();
        Assert.That(Sync.Wait(new ValueTask<string>(error)), Is.Empty);
        return Sync.Wait(new ValueTask<string>(output));
    }

    [GeneratedRegex("LINE\\(\"(?<format>[a-z_]+: [^\"]*)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Line();
}
